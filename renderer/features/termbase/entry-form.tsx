import { Plus } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatKeys, isMac } from '#renderer/session/keys.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import {
  enforcements,
  type Enforcement,
  type EntryContent,
  type Term,
  type TermLanguage,
} from '#shared/model/terms.ts';
import { ExampleFields } from './example-fields.tsx';
import { makeTerm } from './new-entry.ts';
import { TermFields } from './term-fields.tsx';
import './entry-form.css';

export interface EntryFormProps {
  readonly content: EntryContent;
  readonly onSave: (content: EntryContent) => void;
  readonly onCancel: () => void;
}

/** The entry with fields where its words stood. Ctrl+Enter keeps it, Escape leaves it as it was. */
export function EntryForm({ content, onSave, onCancel }: EntryFormProps) {
  const { t } = useTranslation(['termbase', 'common']);
  const [draft, setDraft] = useState<EntryContent>(() => withBothSides(content));
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.querySelector('input')?.focus(), []);
  const set = (change: Partial<EntryContent>) => setDraft((before) => ({ ...before, ...change }));
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave(draft);
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={frame} className="entry-form" role="group" aria-label={t('edit')} onKeyDown={press}>
      <TermGroup language="nl" draft={draft} onChange={(terms) => set({ terms })} />
      <TermGroup language="en" draft={draft} onChange={(terms) => set({ terms })} />
      <TextField
        label={t('definition')}
        value={draft.definition ?? ''}
        onChange={(definition) => set({ definition })}
        isMultiline
      />
      <TextField label={t('note')} value={draft.note ?? ''} onChange={(note) => set({ note })} isMultiline />
      <div className="entry-form__pair">
        <TextField
          label={t('subject')}
          value={draft.subjectField ?? ''}
          onChange={(subjectField) => set({ subjectField })}
        />
        <TextField label={t('source')} value={draft.source ?? ''} onChange={(source) => set({ source })} />
      </div>
      <ExampleFields examples={draft.examples} onChange={(examples) => set({ examples })} />
      <Select<Enforcement | 'inherit'>
        className="entry-form__enforcement"
        label={t('enforcement')}
        value={draft.enforcement ?? 'inherit'}
        options={(['inherit', ...enforcements] as const).map((value) => ({ value, label: t(`enforcements.${value}`) }))}
        onChange={(value) => set({ enforcement: value === 'inherit' ? null : value })}
      />
      <div className="entry-form__foot">
        <Button onPress={onCancel} keys="Escape">
          {t('common:cancel')}
        </Button>
        <Button variant="primary" keys={formatKeys('Mod+Enter', isMac()).join('+')} onPress={() => onSave(draft)}>
          {t('save')}
        </Button>
      </div>
    </div>
  );
}

interface TermGroupProps {
  readonly language: TermLanguage;
  readonly draft: EntryContent;
  readonly onChange: (terms: readonly Term[]) => void;
}

function TermGroup({ language, draft, onChange }: TermGroupProps) {
  const { t } = useTranslation('termbase');
  const { terms } = draft;
  const own = terms.filter((term) => term.language === language);
  return (
    <fieldset className="entry-form__terms">
      <legend>{t(`languages.${language}`)}</legend>
      {terms.map((term, at) =>
        term.language === language ? (
          <TermFields
            key={at}
            term={term}
            others={own.filter((other) => other !== term && other.text.trim() !== '')}
            onChange={(next) => onChange(renameIn(terms, at, next))}
            onRemove={() => onChange(terms.filter((_, place) => place !== at))}
          />
        ) : null,
      )}
      <Button
        size="small"
        variant="quiet"
        icon={Plus}
        onPress={() => onChange([...terms, makeTerm(language, '', own.length === 0 ? 'preferred' : 'admitted')])}
      >
        {t(language === 'nl' ? 'addDutch' : 'addEnglish')}
      </Button>
    </fieldset>
  );
}

/** A term that others shorten takes them along when it is written otherwise. */
function renameIn(terms: readonly Term[], at: number, next: Term): readonly Term[] {
  const before = terms[at];
  return terms.map((term, place) => {
    if (place === at) return next;
    const follows = term.language === next.language && before !== undefined && term.abbreviationOf === before.text;
    return follows && before.text !== '' ? { ...term, abbreviationOf: next.text } : term;
  });
}

/** Each language has a row to type in. */
function withBothSides(content: EntryContent): EntryContent {
  const has = (language: TermLanguage) => content.terms.some((term) => term.language === language);
  const added = (['nl', 'en'] as const).filter((language) => !has(language)).map((language) => makeTerm(language, ''));
  return { ...content, terms: [...content.terms, ...added] };
}
