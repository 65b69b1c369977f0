import { useTranslation } from 'react-i18next';
import { Input, Label, TextField as AriaTextField } from 'react-aria-components';
import type { ConcordanceOrder } from '#shared/model/concordance.ts';
import type { MemoryId } from '#shared/model/ids.ts';
import { useQuery } from '#renderer/session/engine-hooks.ts';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { Asked } from './asked.ts';

export interface ConcordanceFiltersProps {
  readonly asked: Asked;
  readonly onChange: (change: Partial<Asked>) => void;
}

/** How many filters say something. */
export function countFilters({ memoryIds, document, author, from, to }: Asked): number {
  return [memoryIds, document, author, from, to].filter(Boolean).length;
}

/** Which units count, and what comes first. */
export function ConcordanceFilters({ asked, onChange }: ConcordanceFiltersProps) {
  const { t } = useTranslation('concordance');
  const memories = useQuery('memories.list', {});
  const named = memories.status === 'ready' ? memories.value : [];
  return (
    <div className="concordance__filters">
      <Select<string>
        label={t('memory')}
        value={asked.memoryIds?.[0] ?? 'all'}
        options={[
          { value: 'all', label: t('allMemories') },
          ...named.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(id) => onChange({ memoryIds: id === 'all' ? undefined : [id as MemoryId] })}
      />
      <TextField
        label={t('document')}
        value={asked.document ?? ''}
        onChange={(document) => onChange({ document: document || undefined })}
      />
      <TextField
        label={t('author')}
        value={asked.author ?? ''}
        onChange={(author) => onChange({ author: author || undefined })}
      />
      <DayField label={t('from')} value={asked.from} onChange={(from) => onChange({ from })} />
      <DayField label={t('to')} value={asked.to} onChange={(to) => onChange({ to })} />
      <Select<ConcordanceOrder>
        label={t('order')}
        value={asked.order ?? 'best'}
        options={[
          { value: 'best', label: t('orders.best') },
          { value: 'newest', label: t('orders.newest') },
        ]}
        onChange={(order) => onChange({ order })}
      />
    </div>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}

function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <AriaTextField className="field" value={value ?? ''} onChange={(day) => onChange(day || undefined)}>
      <Label className="field__label">{label}</Label>
      <Input type="date" className="field__box" max="9999-12-31" />
    </AriaTextField>
  );
}
