import { useTranslation } from 'react-i18next';
import { tableEncodings } from '#shared/model/terms-transfer.ts';
import { Select } from './select.tsx';
import { Switch } from './switch.tsx';
import './table-chooser.css';

/** How a table is read, whatever its columns can hold. */
export interface TableReading<Role extends string> {
  readonly encoding: string;
  readonly separator: ',' | ';' | '\t' | '|';
  readonly quotes: boolean;
  /** Null = the first. */
  readonly sheet: string | null;
  readonly header: boolean;
  readonly columns: Readonly<Partial<Record<Role, number | undefined>>>;
}

export interface TableChooserProps<Role extends string> {
  readonly choice: TableReading<Role>;
  /** Empty for a text file. */
  readonly sheets: readonly string[];
  /** The first rows as they are, the header included. */
  readonly rows: readonly (readonly string[])[];
  /** How many columns the widest row has. */
  readonly columns: number;
  readonly roles: readonly Role[];
  readonly labelOf: (role: Role | 'none') => string;
  readonly onChange: (choice: TableReading<Role>) => void;
}

const separators = { '\t': 'tab', ',': 'comma', ';': 'semicolon', '|': 'bar' } as const;
const rowsShown = 6;

/** The first rows of a table, with what each column holds above it, and how the file is read. */
export function TableChooser<Role extends string>(props: TableChooserProps<Role>) {
  const { t } = useTranslation('tables');
  const { choice, rows, roles, labelOf, onChange } = props;
  const { columns } = choice;
  const roleAt = (at: number) => roles.find((role) => columns[role] === at) ?? 'none';
  const setRole = (at: number, role: Role | 'none') => {
    const kept = roles.filter((each) => each !== role && columns[each] !== at).map((each) => [each, columns[each]]);
    const given = role === 'none' ? [] : [[role, at]];
    onChange({ ...choice, columns: Object.fromEntries([...kept, ...given]) as TableReading<Role>['columns'] });
  };
  const options = (['none', ...roles] as const).map((value) => ({ value, label: labelOf(value) }));
  const places = Array.from({ length: props.columns }, (_, at) => at);
  return (
    <section className="table-chooser" aria-label={t('label')}>
      <ReadingForm {...props} />
      <div className="table-chooser__scroll" tabIndex={0} role="region" aria-label={t('label')}>
        <table className="table-chooser__table">
          <thead>
            <tr>
              {places.map((at) => (
                <th key={at} scope="col" className={roleAt(at) === 'none' ? 'table-chooser__left-out' : undefined}>
                  <Select<Role | 'none'>
                    label={t('column', { number: at + 1 })}
                    value={roleAt(at)}
                    options={options}
                    onChange={(role) => setRole(at, role)}
                  />
                  {choice.header ? <span className="table-chooser__name">{rows[0]?.[at]}</span> : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(choice.header ? 1 : 0, rowsShown).map((row, place) => (
              <tr key={place}>
                {places.map((at) => (
                  <td key={at} className={roleAt(at) === 'none' ? 'table-chooser__left-out' : undefined}>
                    {row[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Encoding and separator of a text file, or the sheet of a workbook; and whether the first row is a header. */
function ReadingForm<Role extends string>({ choice, sheets, onChange }: TableChooserProps<Role>) {
  const { t } = useTranslation('tables');
  // A file may be in an encoding that is not on offer; it stays chosen.
  const known: readonly string[] = tableEncodings;
  const own = known.includes(choice.encoding) ? [] : [{ value: choice.encoding, label: choice.encoding }];
  const named = tableEncodings.map((value) => ({ value: value as string, label: t(`encodings.${value}`) }));
  return (
    <div className="table-chooser__form">
      {sheets.length === 0 ? (
        <>
          <Select<string>
            label={t('encoding')}
            value={choice.encoding}
            options={[...named, ...own]}
            onChange={(encoding) => onChange({ ...choice, encoding })}
          />
          <Select
            label={t('separator')}
            value={choice.separator}
            options={(['\t', ',', ';', '|'] as const).map((value) => ({
              value,
              label: t(`separators.${separators[value]}`),
            }))}
            onChange={(separator) => onChange({ ...choice, separator })}
          />
        </>
      ) : (
        <Select<string>
          label={t('sheet')}
          value={choice.sheet ?? sheets[0] ?? ''}
          options={sheets.map((value) => ({ value, label: value }))}
          onChange={(sheet) => onChange({ ...choice, sheet })}
        />
      )}
      <Switch isOn={choice.header} onChange={(header) => onChange({ ...choice, header })}>
        {t('header')}
      </Switch>
    </div>
  );
}
