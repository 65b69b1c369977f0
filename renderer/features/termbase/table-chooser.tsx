import { useTranslation } from 'react-i18next';
import { Select } from '#renderer/ui/select.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { termColumnRoles, type TermColumnRole, type TermTableShape } from '#shared/model/terms-transfer.ts';
import type { TableParams } from './use-import-preview.ts';

export interface TableChooserProps {
  readonly shape: TermTableShape;
  readonly onChange: (choice: TableParams) => void;
}

const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'iso-8859-15',
] as const;
const separators = ['\t', ',', ';', '|'] as const;
const rowsShown = 6;

/** The first rows of a table, with what each column holds above it. */
export function TableChooser({ shape, onChange }: TableChooserProps) {
  const { t } = useTranslation('termbase');
  const choice = shape.choice as TableParams;
  const { columns } = choice;
  const isText = shape.sheets.length === 0;
  const roleAt = (at: number) => termColumnRoles.find((role) => columns[role] === at) ?? 'none';
  const setRole = (at: number, role: TermColumnRole | 'none') => {
    const kept = Object.fromEntries(Object.entries(columns).filter(([name, place]) => place !== at && name !== role));
    onChange({ ...choice, columns: { ...kept, ...(role === 'none' ? {} : { [role]: at }) } });
  };
  const options = (['none', ...termColumnRoles] as const).map((value) => ({ value, label: t(`columns.${value}`) }));
  const rows = shape.rows.slice(choice.header ? 1 : 0, rowsShown);
  return (
    <section className="table-chooser" aria-label={t('import.table')}>
      <div className="table-chooser__form">
        {isText ? (
          <>
            <Select
              label={t('import.encoding')}
              value={choice.encoding}
              options={encodings.map((value) => ({ value, label: t(`encodings.${value}`) }))}
              onChange={(encoding) => onChange({ ...choice, encoding })}
            />
            <Select
              label={t('import.separator')}
              value={choice.separator}
              options={separators.map((value) => ({ value, label: t(`separators.${nameOf(value)}`) }))}
              onChange={(separator) => onChange({ ...choice, separator })}
            />
          </>
        ) : (
          <Select<string>
            label={t('import.sheet')}
            value={choice.sheet ?? shape.sheets[0] ?? ''}
            options={shape.sheets.map((value) => ({ value, label: value }))}
            onChange={(sheet) => onChange({ ...choice, sheet })}
          />
        )}
        <Switch isOn={choice.header} onChange={(header) => onChange({ ...choice, header })}>
          {t('import.header')}
        </Switch>
      </div>
      <div className="table-chooser__scroll" tabIndex={0} role="region" aria-label={t('import.table')}>
        <table className="table-chooser__table">
          <thead>
            <tr>
              {Array.from({ length: shape.columns }, (_, at) => (
                <th key={at} scope="col">
                  <Select
                    label={t('import.column', { number: at + 1 })}
                    value={roleAt(at)}
                    options={options}
                    onChange={(role) => setRole(at, role)}
                  />
                  {choice.header ? <span className="table-chooser__name">{shape.rows[0]?.[at]}</span> : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              <tr key={place}>
                {Array.from({ length: shape.columns }, (_, at) => (
                  <td key={at}>{row[at]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function nameOf(separator: (typeof separators)[number]) {
  return ({ '\t': 'tab', ',': 'comma', ';': 'semicolon', '|': 'bar' } as const)[separator];
}
