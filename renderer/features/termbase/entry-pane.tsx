import { BookOpen, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useCall, useQuery, useReport } from '#renderer/session/engine-hooks.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useCommands } from '#renderer/session/hooks.ts';
import { rewordAfterChange } from '#renderer/session/reword-after-change.ts';
import type { ConceptId } from '#shared/model/ids.ts';
import type { Concept, EntryContent, Glossary } from '#shared/model/terms.ts';
import { EntryArticle } from './entry-article.tsx';
import { EntryForm } from './entry-form.tsx';
import { contentOf } from './new-entry.ts';
import { useTold } from './use-told.ts';

export interface EntryPaneProps {
  readonly conceptId: ConceptId | null;
  readonly glossaries: readonly Glossary[];
  readonly isEditing: boolean;
  readonly onEdit: () => void;
  /** Back from the fields to the list. */
  readonly onDone: () => void;
  readonly onDelete: () => void;
}

/** The entry that is shown: to read, or in fields. */
export function EntryPane(props: EntryPaneProps) {
  const { conceptId, glossaries, isEditing, onEdit, onDone, onDelete } = props;
  const { t } = useTranslation('termbase');
  const messages = useMessages();
  const save = useSaveEntry(onDone);
  const entry = useQuery('terms.entry', conceptId === null ? null : { conceptId });
  if (conceptId === null)
    return (
      <EmptyState size="page" icon={BookOpen}>
        {t('noEntry')}
      </EmptyState>
    );
  if (entry.status === 'failed') return <EmptyState size="page">{messages.failure(entry.failure)}</EmptyState>;
  if (entry.status === 'loading') return null;
  const concept = entry.value;
  const glossary = glossaries.find(({ id }) => id === concept.glossaryId);
  const isLocked = glossary?.readOnly === true;
  if (isEditing && concept.id === conceptId) {
    return (
      <EntryForm
        key={conceptId}
        content={contentOf(concept)}
        onSave={(content) => void save(concept, content)}
        onCancel={onDone}
      />
    );
  }
  return (
    <article aria-label={t('entry')}>
      <div className="entry-pane__bar">
        {isLocked ? <span className="entry-pane__locked">{t('readOnlyHere')}</span> : null}
        <Button size="small" icon={Pencil} keys="Enter" isDisabled={isLocked} onPress={onEdit}>
          {t('edit')}
        </Button>
        <IconButton icon={Trash2} label={t('delete')} keys="Delete" isDisabled={isLocked} onPress={onDelete} />
      </div>
      <EntryArticle concept={concept} glossaryName={glossary?.name ?? ''} />
    </article>
  );
}

function useSaveEntry(onDone: () => void) {
  const { t } = useTranslation('termbase');
  const call = useCall();
  const report = useReport();
  const told = useTold();
  const commands = useCommands();
  return async (before: Concept, content: EntryContent) => {
    const changed = await call('terms.change', { conceptId: before.id, content: structuredClone(content) as never });
    if (!changed.ok) return report(changed.error);
    onDone();
    // Saving what it says already is no step that could be undone.
    if (changed.value.provenance.changedAt === before.provenance.changedAt) return;
    told(t('saved'));
    // The texts may still have the wording that was given up: then every sentence is shown with the new one.
    const request = rewordAfterChange(before, changed.value);
    if (!request) return;
    const { old, new: wanted, conceptId } = request;
    const query = { old, new: wanted, conceptId, everywhere: false };
    const found = await call('reword.find', { query: { ...query, old: [...old] }, from: null });
    if (found.ok && found.value.items.length > 0) commands.openReword(request);
  };
}
