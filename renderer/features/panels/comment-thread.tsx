import { Check, Pencil, Reply, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findQuote, type Comment, type PlacedThread } from '#shared/model/comment.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useCommands, useLiveText } from '#renderer/session/hooks.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { CommentField } from './comment-field.tsx';

/** A comment, the answers to it, and what can be done about it. */
export function CommentThread({ thread }: { readonly thread: PlacedThread }) {
  const { t } = useTranslation('panels');
  const format = useFormat();
  const commands = useCommands();
  const [isAnswering, setAnswering] = useState(false);
  const { resolved } = thread;
  const stop = () => {
    setAnswering(false);
    commands.focusText();
  };
  const answer = async (text: string) => {
    const kept = await commands.replyToComment(thread.id, text);
    if (kept) stop();
    return kept;
  };
  return (
    <li className={joinClasses('comment-thread', resolved && 'comment-thread--resolved')}>
      <Quote thread={thread} />
      <ol>
        {thread.comments.map((comment) => (
          <CommentEntry key={comment.id} comment={comment} />
        ))}
      </ol>
      {resolved ? (
        <p className="comment__head">
          {t('comments.resolvedBy', { by: resolved.by ?? t('comments.somebody'), at: format.moment(resolved.at) })}
        </p>
      ) : null}
      {isAnswering ? (
        <CommentField label={t('comments.answer')} keepLabel={t('comments.keep')} onKeep={answer} onCancel={stop} />
      ) : (
        <div className="comment-thread__foot">
          <IconButton size="small" icon={Reply} label={t('comments.reply')} onPress={() => setAnswering(true)} />
          <IconButton
            size="small"
            icon={resolved ? RotateCcw : Check}
            label={t(resolved ? 'comments.reopen' : 'comments.resolve')}
            onPress={() => void commands.resolveThread(thread.id, resolved === null)}
          />
        </div>
      )}
    </li>
  );
}

/** The words that it is about; crossed out where they are gone from the text. */
function Quote({ thread: { anchor, source } }: { readonly thread: PlacedThread }) {
  const { t } = useTranslation('panels');
  const english = useLiveText();
  if (!anchor) return null;
  const isGone = findQuote(anchor.side === 'source' ? source : english, anchor) === null;
  const lang = anchor.side === 'source' ? 'nl' : 'en-GB';
  return (
    <p className="comment-thread__quote reading" lang={lang} title={isGone ? t('comments.gone') : undefined}>
      {isGone ? <s>{anchor.quote}</s> : anchor.quote}
      {isGone ? <span className="visually-hidden"> {t('comments.gone')}</span> : null}
    </p>
  );
}

function CommentEntry({ comment }: { readonly comment: Comment }) {
  const { t } = useTranslation('panels');
  const format = useFormat();
  const commands = useCommands();
  const [isEditing, setEditing] = useState(false);
  const { text, by, at, editedAt } = comment;
  const stop = () => {
    setEditing(false);
    commands.focusText();
  };
  const keep = async (changed: string) => {
    const kept = await commands.editComment(comment.id, changed);
    if (kept) stop();
    return kept;
  };
  if (isEditing) {
    return (
      <li>
        <CommentField
          label={t('comments.edit')}
          initial={text}
          keepLabel={t('comments.keep')}
          onKeep={keep}
          onCancel={stop}
        />
      </li>
    );
  }
  return (
    <li className="comment">
      <div className="comment__head">
        <span>
          {by === null ? '' : `${by} · `}
          <time dateTime={at}>{format.moment(at)}</time>
          {editedAt === null ? '' : ` · ${t('comments.edited')}`}
        </span>
        <span className="comment__tools">
          <IconButton size="small" icon={Pencil} label={t('comments.edit')} onPress={() => setEditing(true)} />
          <IconButton
            size="small"
            icon={Trash2}
            label={t('comments.remove')}
            onPress={() => void commands.removeComment(comment.id)}
          />
        </span>
      </div>
      <p className="comment__text">{text}</p>
    </li>
  );
}
