import { useTranslation } from 'react-i18next';
import { Select } from '#renderer/ui/select.tsx';
import { wordOf, type namedValues } from './describe-term.ts';

export interface ValueSelectProps {
  readonly label: string;
  readonly category: keyof typeof namedValues;
  readonly known: readonly string[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** One of the values that TBX has names for, or none; a value of the file's own stays on offer. */
export function ValueSelect({ label, category, known, value, onChange }: ValueSelectProps) {
  const { t } = useTranslation('termbase');
  const own = value === null || known.includes(value) ? [] : [{ value, label: value }];
  const named = known.map((name) => ({ value: name, label: wordOf(name, category, t) }));
  return (
    <Select<string>
      label={label}
      value={value ?? ''}
      options={[{ value: '', label: t('none') }, ...named, ...own]}
      onChange={(next) => onChange(next === '' ? null : next)}
    />
  );
}
