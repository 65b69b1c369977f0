import { List, MessageSquarePlus } from 'lucide-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacedThread } from '#shared/model/comment.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { countOpen } from '#renderer/session/group-threads.ts';
import { useCommands, useSessionState, useSettings } from '#renderer/session/hooks.ts';
import { useKeyProps } from '#renderer/session/use-keymap.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { AidPanel } from './aid-panel.tsx';
import { CommentField } from './comment-field.tsx';
import { CommentThread } from './comment-thread.tsx';
import './comments-panel.css';

const none: readonly PlacedThread[] = [];

/** What is said about the active segment: threads, oldest first; resolved ones folded away below. */
export const CommentsPanel = memo(function CommentsPanel({ segmentId }: { readonly segmentId: SegmentId }) {
  const { t } = useTranslation('panels');
  const format = useFormat();
  const commands = useCommands();
  const threads = useSessionState((state) => state.comments.get(segmentId) ?? none);
  const isWriting = useSessionState(({ commenting }) => commenting?.segmentId === segmentId);
  const count = countOpen(threads);
  const addKeys = useKeyProps('comment');
  const listKeys = useKeyProps('comments');
  const actions = (
    <>
      <IconButton
        size="small"
        icon={MessageSquarePlus}
        label={t('comments.add')}
        {...addKeys}
        preventFocusOnPress
        onPress={() => commands.startComment()}
      />
      <IconButton
        size="small"
        icon={List}
        label={t('comments.all')}
        {...listKeys}
        onPress={() => commands.show('comments')}
      />
    </>
  );
  return (
    <AidPanel id="comments" title={t('comments.title')} actions={actions} {...(count > 0 ? { count } : {})}>
      <p className="visually-hidden" role="status">
        {count === 0 ? '' : t('comments.open', { count, formatted: format.number(count) })}
      </p>
      {isWriting ? <NewThread /> : null}
      {threads.length === 0 && !isWriting ? <EmptyState>{t('comments.empty')}</EmptyState> : null}
      <ol className="comment-threads">
        {threads
          .filter(({ resolved }) => resolved === null)
          .map((thread) => (
            <CommentThread key={thread.id} thread={thread} />
          ))}
      </ol>
      <ResolvedThreads threads={threads.filter(({ resolved }) => resolved !== null)} />
    </AidPanel>
  );
});

function NewThread() {
  const { t } = useTranslation(['panels', 'settings']);
  const commands = useCommands();
  const visits = useSessionState((state) => state.commentVisits);
  const anchor = useSessionState(({ commenting }) => commenting?.anchor ?? null);
  // Asked once: who leaves it empty has answered too.
  const asksName = useSettings()['author'] === undefined;
  const [name, setName] = useState('');
  const keep = (text: string) => {
    if (asksName) commands.setting('author', name.trim());
    return commands.addComment(text);
  };
  return (
    <div className="comment-new">
      {anchor ? (
        <p className="comment-thread__quote reading" lang={anchor.side === 'source' ? 'nl' : 'en-GB'}>
          {anchor.quote}
        </p>
      ) : null}
      <CommentField
        key={visits}
        label={t('comments.new')}
        keepLabel={t('comments.keep')}
        onKeep={keep}
        onCancel={commands.endComment}
      >
        {asksName ? (
          <TextField
            label={t('settings:author')}
            placeholder={t('settings:author')}
            hidesLabel
            value={name}
            onChange={setName}
          />
        ) : null}
      </CommentField>
    </div>
  );
}

function ResolvedThreads({ threads }: { readonly threads: readonly PlacedThread[] }) {
  const { t } = useTranslation('panels');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  if (threads.length === 0) return null;
  const words = t('comments.resolved', { count: threads.length, formatted: format.number(threads.length) });
  return (
    <>
      <button type="button" className="comment-fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words}
      </button>
      {isOpen ? (
        <ol className="comment-threads">
          {threads.map((thread) => (
            <CommentThread key={thread.id} thread={thread} />
          ))}
        </ol>
      ) : null}
    </>
  );
}
