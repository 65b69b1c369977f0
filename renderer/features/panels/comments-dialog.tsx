import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacedThread } from '#shared/model/comment.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useQuery } from '#renderer/session/engine-hooks.ts';
import { useCommands, useSurface } from '#renderer/session/hooks.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { afterDialog } from '#renderer/ui/kept-caret.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import './comments-dialog.css';

/** Everything that is said about the articles, in the order of the text; choosing a thread goes there. */
export function CommentsDialog() {
  const { t } = useTranslation(['panels', 'common']);
  const surface = useSurface();
  const commands = useCommands();
  return (
    <Dialog
      title={t('comments.allTitle')}
      isOpen={surface === 'comments'}
      onClose={() => commands.hide()}
      closeLabel={t('common:close')}
      size="large"
    >
      <AllComments />
    </Dialog>
  );
}

function AllComments() {
  const { t } = useTranslation('panels');
  const messages = useMessages();
  const threads = useQuery('comments.list', { articleId: null });
  const [showsResolved, setShowsResolved] = useState(false);
  if (threads.status === 'loading') return null;
  if (threads.status === 'failed') return <p role="alert">{messages.failure(threads.failure)}</p>;
  const shown = threads.value.filter(({ resolved }) => showsResolved || resolved === null);
  return (
    <div className="all-comments">
      <Checkbox isSelected={showsResolved} onChange={setShowsResolved}>
        {t('comments.showResolved')}
      </Checkbox>
      {shown.length === 0 ? <EmptyState>{t('comments.allEmpty')}</EmptyState> : null}
      {groupByArticle(shown).map(([title, list]) => (
        <section key={list[0]?.articleId}>
          <h3 className="all-comments__article" lang="nl">
            {title}
          </h3>
          <ol>
            {list.map((thread) => (
              <ListedThread key={thread.id} thread={thread} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function ListedThread({ thread }: { readonly thread: PlacedThread }) {
  const { t } = useTranslation('panels');
  const format = useFormat();
  const commands = useCommands();
  const { index, anchor, source, resolved, comments } = thread;
  const open = () => {
    afterDialog(commands.hide, () => commands.openArticle(thread.articleId, thread.segmentId));
  };
  return (
    <li>
      <button type="button" className="listed-thread" onClick={open}>
        <span className="listed-thread__number">
          <span className="visually-hidden">{t('comments.segment')} </span>
          {index + 1}
        </span>
        <span className="listed-thread__body">
          <span className="listed-thread__quote reading" lang={anchor?.side === 'target' ? 'en-GB' : 'nl'}>
            {anchor?.quote ?? source}
          </span>
          {comments.map(({ id, by, at, text }) => (
            <span key={id} className="listed-thread__comment">
              <span className="listed-thread__who">{[by, format.moment(at)].filter(Boolean).join(' · ')}</span> {text}
            </span>
          ))}
          {resolved ? <span className="listed-thread__who">{t('comments.isResolved')}</span> : null}
        </span>
      </button>
    </li>
  );
}

/** Threads come in the order of the articles. */
function groupByArticle(threads: readonly PlacedThread[]): readonly (readonly [string, readonly PlacedThread[]])[] {
  const groups = new Map<string, PlacedThread[]>();
  for (const thread of threads) groups.set(thread.articleId, [...(groups.get(thread.articleId) ?? []), thread]);
  return [...groups.values()].map((list) => [list[0]?.title ?? '', list]);
}
