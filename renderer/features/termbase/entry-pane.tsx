import { BookOpen, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useCall, useQuery, useReport } from '#renderer/session/engine-hooks.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import type { ConceptId } from '#shared/model/ids.ts';
import type { EntryContent, Glossary } from '#shared/model/terms.ts';
import { EntryArticle } from './entry-article.tsx';
import { EntryForm } from './entry-form.tsx';
import { contentOf } from './new-entry.ts';
import { useTold } from './use-told.tsx';

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
        onSave={(content) => void save(conceptId, content)}
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
  return async (conceptId: ConceptId, content: EntryContent) => {
    const changed = await call('terms.change', { conceptId, content: structuredClone(content) as never });
    if (!changed.ok) return report(changed.error);
    onDone();
    told(t('saved'));
  };
}
