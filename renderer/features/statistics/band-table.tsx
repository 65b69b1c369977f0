import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { matchBands, type BandAmounts, type BandReport, type TextAmount } from '#shared/model/statistics.ts';

/** What a cell counts. */
export type Unit = keyof TextAmount;

/** Articles down, bands across, the whole project first; each row under a bar of its shares. */
export function BandTable({ report, unit }: { readonly report: BandReport; readonly unit: Unit }) {
  const { t } = useTranslation('statistics');
  return (
    <table className="bands">
      <caption className="visually-hidden">{t('table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('article')}</th>
          {matchBands.map((band) => (
            <th key={band} scope="col" className="bands__number">
              <span className={`bands__swatch bands__swatch--${band}`} aria-hidden />
              {t(`bands.${band}`)}
            </th>
          ))}
          <th scope="col" className="bands__number">
            {t('total')}
          </th>
        </tr>
      </thead>
      <tbody>
        <BandRow name={t('project')} bands={report.bands} total={report.total} unit={unit} isProject />
        {report.articles.map((article) => (
          <BandRow
            key={article.articleId}
            name={article.title}
            bands={article.bands}
            total={article.total}
            unit={unit}
          />
        ))}
      </tbody>
    </table>
  );
}

interface BandRowProps {
  readonly name: string;
  readonly bands: BandAmounts;
  readonly total: TextAmount;
  readonly unit: Unit;
  readonly isProject?: boolean;
}

function BandRow({ name, bands, total, unit, isProject = false }: BandRowProps) {
  const format = useFormat();
  const all = total[unit];
  return (
    <tr className={isProject ? 'bands__project' : undefined}>
      <th scope="row" className="bands__name">
        <span lang={isProject ? undefined : 'nl'}>{name}</span>
        <span className="bands__bar" aria-hidden>
          {matchBands.map((band) =>
            bands[band][unit] > 0 ? (
              <span
                key={band}
                className={`bands__swatch--${band}`}
                style={{ width: `${(100 * bands[band][unit]) / all}%` }}
              />
            ) : null,
          )}
        </span>
      </th>
      {matchBands.map((band) => (
        <BandCell key={band} amount={bands[band][unit]} all={all} />
      ))}
      <td className="bands__number bands__total">{format.number(all)}</td>
    </tr>
  );
}

function BandCell({ amount, all }: { readonly amount: number; readonly all: number }) {
  const format = useFormat();
  if (amount === 0) return <td className="bands__number bands__none">0</td>;
  return (
    <td className="bands__number">
      {format.number(amount)}
      <span className="bands__share">{format.percent(Math.round((100 * amount) / all) / 100)}</span>
    </td>
  );
}
