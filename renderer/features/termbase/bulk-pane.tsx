import { Combine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useCall, useReport } from '#renderer/session/engine-hooks.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { ParamsOf } from '#shared/contract/engine-api.ts';
import type { ConceptId, GlossaryId } from '#shared/model/ids.ts';
import {
  enforcements,
  termStandings,
  type Enforcement,
  type Glossary,
  type TermStanding,
} from '#shared/model/terms.ts';
import { useTold } from './use-told.ts';
import './bulk-pane.css';

export interface BulkPaneProps {
  readonly chosen: ReadonlySet<ConceptId>;
  readonly glossaries: readonly Glossary[];
  readonly onClear: () => void;
  readonly onDelete: () => void;
  /** An entry that several were merged into. */
  readonly onMerged: (id: ConceptId) => void;
}

type Change = Omit<ParamsOf<'terms.changeMany'>, 'conceptIds'>;

/** What can be done with all the entries that are chosen; each is one step that undo takes back. */
export function BulkPane({ chosen, glossaries, onClear, onDelete, onMerged }: BulkPaneProps) {
  const { t } = useTranslation('termbase');
  const format = useFormat();
  const [subject, setSubject] = useState('');
  const { change, merge } = useBulk(chosen, onMerged);
  const open = glossaries.filter(({ readOnly }) => !readOnly);
  return (
    <div className="bulk">
      <h2 className="bulk__title">{t('bulk.title', { count: chosen.size, formatted: format.number(chosen.size) })}</h2>
      <p className="bulk__hint">{t('bulk.hint')}</p>
      <div className="bulk__row">
        <TextField label={t('subject')} value={subject} onChange={setSubject} />
        <Button onPress={() => void change({ subjectField: subject.trim() === '' ? null : subject })}>
          {t('bulk.set')}
        </Button>
      </div>
      <Pick<GlossaryId>
        label={t('bulk.move')}
        options={open.map(({ id, name }) => ({ value: id, label: name }))}
        onPick={(glossaryId) => void change({ glossaryId })}
      />
      <Pick<TermStanding>
        label={t('bulk.standing')}
        options={termStandings.map((value) => ({ value, label: t(`standing.${value}`) }))}
        onPick={(standing) => void change({ standing: { language: 'en', standing } })}
      />
      <Pick<Enforcement | 'inherit'>
        label={t('enforcement')}
        options={(['inherit', ...enforcements] as const).map((value) => ({ value, label: t(`enforcements.${value}`) }))}
        onPick={(value) => void change({ enforcement: value === 'inherit' ? null : value })}
      />
      <div className="bulk__actions">
        <Button icon={Combine} isDisabled={chosen.size < 2} onPress={() => void merge()}>
          {t('bulk.merge')}
        </Button>
        <Button icon={Trash2} variant="danger" onPress={onDelete}>
          {t('delete')}
        </Button>
        <Button variant="quiet" keys="Escape" onPress={onClear}>
          {t('bulk.clear')}
        </Button>
      </div>
    </div>
  );
}

interface PickProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onPick: (value: T) => void;
}

/** A choice that is only made when its button is pressed. */
function Pick<T extends string>({ label, options, onPick }: PickProps<T>) {
  const { t } = useTranslation('termbase');
  const [value, setValue] = useState<T | null>(null);
  const chosen = value ?? options[0]?.value;
  if (chosen === undefined) return null;
  return (
    <div className="bulk__row">
      <Select<T> label={label} value={chosen} options={options} onChange={setValue} />
      <Button onPress={() => onPick(chosen)}>{t('bulk.set')}</Button>
    </div>
  );
}

function useBulk(chosen: ReadonlySet<ConceptId>, onMerged: (id: ConceptId) => void) {
  const { t } = useTranslation('termbase');
  const call = useCall();
  const report = useReport();
  const told = useTold();
  const conceptIds = [...chosen];
  return {
    change: async (change: Change) => {
      const done = await call('terms.changeMany', { conceptIds, ...change });
      if (done.ok) told(t('bulk.done', { count: conceptIds.length }));
      else report(done.error);
    },
    /** The one that was chosen first stays. */
    merge: async () => {
      const [into, ...others] = conceptIds;
      if (into === undefined || others.length === 0) return;
      const merged = await call('terms.merge', { into, others });
      if (!merged.ok) return report(merged.error);
      onMerged(into);
      told(t('bulk.merged', { count: conceptIds.length }));
    },
  };
}
