import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall, useQuery, useReport } from '#renderer/session/engine-hooks.ts';
import {
  useActiveSegment,
  useArticle,
  useCommands,
  useLiveText,
  useSurface,
  useView,
} from '#renderer/session/hooks.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { ConceptId, GlossaryId } from '#shared/model/ids.ts';
import type { Concept, EntryContent, TermExample } from '#shared/model/terms.ts';
import { KnownEntries } from './known-entries.tsx';
import { addWords, makeContent } from './new-entry.ts';
import { useTold } from './use-told.ts';
import { forgetRowSelection, readRowSelection, WatchSelections } from './watch-selections.ts';
import './quick-add.css';

/** Ctrl+E: a term from what is selected on either side of the active row; Enter adds it. */
export function QuickAddDialog() {
  const { t } = useTranslation(['termbase', 'common']);
  const commands = useCommands();
  const isOpen = useSurface() === 'add-term';
  return (
    <>
      <WatchSelections />
      <Dialog title={t('quick.title')} isOpen={isOpen} onClose={commands.hide} closeLabel={t('common:close')}>
        <QuickAdd />
      </Dialog>
    </>
  );
}

function QuickAdd() {
  const { t } = useTranslation(['termbase', 'common']);
  const commands = useCommands();
  const start = useStart();
  const [dutch, setDutch] = useState(start.dutch);
  const [english, setEnglish] = useState(start.english);
  const [note, setNote] = useState('');
  const [keepsExample, setKeepsExample] = useState(true);
  const [glossaryId, setGlossaryId] = useState<GlossaryId | null>(null);
  const glossaries = useWritableGlossaries();
  const save = useSave();
  const example = keepsExample ? start.example : null;
  const isEmpty = dutch.trim() === '' && english.trim() === '';
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isEmpty) void save.add(glossaryId, makeContent(dutch, english, example, note));
  };
  return (
    <form className="quick-add" onSubmit={submit}>
      <div className="quick-add__pair">
        <TextField
          label={t('dutch')}
          value={dutch}
          onChange={setDutch}
          lang="nl"
          autoFocus={dutch === ''}
          className="quick-add__word"
        />
        <TextField
          label={t('english')}
          value={english}
          onChange={setEnglish}
          lang="en-GB"
          autoFocus={dutch !== ''}
          className="quick-add__word"
        />
      </div>
      <KnownEntries
        dutch={dutch}
        english={english}
        onAdd={(concept) => void save.extend(concept, addWords(concept, dutch, english, example))}
      />
      <TextField label={t('note')} value={note} onChange={setNote} />
      {start.example ? (
        <Example example={start.example} isKept={keepsExample} onToggle={() => setKeepsExample(!keepsExample)} />
      ) : null}
      <div className="quick-add__foot">
        {glossaries.length > 1 ? (
          <Select<GlossaryId>
            label={t('glossary')}
            value={glossaryId ?? glossaries[0]?.value ?? ('' as GlossaryId)}
            options={glossaries}
            onChange={setGlossaryId}
            className="quick-add__glossary"
          />
        ) : null}
        <Button onPress={commands.hide}>{t('common:cancel')}</Button>
        <Button type="submit" variant="primary" keys="Enter" isDisabled={isEmpty}>
          {t('quick.add')}
        </Button>
      </div>
    </form>
  );
}

interface ExampleProps {
  readonly example: TermExample;
  readonly isKept: boolean;
  readonly onToggle: () => void;
}

function Example({ example, isKept, onToggle }: ExampleProps) {
  const { t } = useTranslation('termbase');
  return (
    <div className="quick-add__example">
      <p className="quick-add__example-head">
        {isKept ? t('quick.example') : t('quick.noExample')}
        <Button size="small" variant="quiet" onPress={onToggle}>
          {isKept ? t('quick.dropExample') : t('quick.keepExample')}
        </Button>
      </p>
      {isKept ? (
        <blockquote className="quick-add__sentences">
          <p lang="nl">{example.nl}</p>
          {example.en === '' ? null : <p lang="en-GB">{example.en}</p>}
        </blockquote>
      ) : null}
    </div>
  );
}

/** What the fields begin with: what is selected in the active row, and its sentences. Read once. */
function useStart() {
  const isDesk = useView() === 'desk';
  const segment = useActiveSegment();
  const active = isDesk ? segment : null;
  const title = useArticle()?.title ?? null;
  const target = useLiveText();
  const [start] = useState(() => {
    const selection = active && readRowSelection(active.segment.id);
    const example: TermExample | null = active && { nl: active.segment.source, en: target, from: title };
    return { dutch: selection?.nl ?? '', english: selection?.en ?? '', example };
  });
  return start;
}

function useWritableGlossaries() {
  const glossaries = useQuery('glossaries.list', {});
  if (glossaries.status !== 'ready') return [];
  return glossaries.value.filter(({ readOnly }) => !readOnly).map(({ id, name }) => ({ value: id, label: name }));
}

/** Adds an entry, or words to one that is there; then the dialog goes. */
function useSave() {
  const { t } = useTranslation('termbase');
  const call = useCall();
  const report = useReport();
  const commands = useCommands();
  const told = useTold();
  const finish = (words: string) => {
    forgetRowSelection();
    commands.hide();
    told(words);
  };
  const nameOf = ({ terms }: EntryContent) =>
    terms
      .map(({ text }) => text)
      .slice(0, 2)
      .join(' → ');
  return {
    add: async (glossaryId: GlossaryId | null, content: EntryContent) => {
      const added = await call('terms.add', { glossaryId, content: structuredClone(content) as never });
      if (added.ok) finish(t('quick.added', { term: nameOf(content) }));
      else report(added.error);
    },
    extend: async ({ id }: Concept, content: EntryContent) => {
      const conceptId: ConceptId = id;
      const changed = await call('terms.change', { conceptId, content: structuredClone(content) as never });
      if (changed.ok) finish(t('quick.extended', { term: nameOf(content) }));
      else report(changed.error);
    },
  };
}
