import {
  Bookmark,
  CheckCheck,
  Check,
  Circle,
  CircleSlash,
  CopyCheck,
  Lock,
  MessageSquareText,
  PencilLine,
  ShieldCheck,
  TriangleAlert,
  Unlink,
  Undo2,
  type LucideIcon,
} from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindings, useSessionState } from '#renderer/session/hooks.ts';
import { countOpen } from '#renderer/session/group-threads.ts';
import { isOpen } from '#renderer/session/selectors.ts';
import type { Segment } from '#shared/model/segment.ts';
import type { StatusKey } from './status-key.ts';

const icons: Readonly<Record<StatusKey, LucideIcon>> = {
  untranslated: Circle,
  draft: PencilLine,
  translated: Check,
  reviewed: CheckCheck,
  approved: ShieldCheck,
  rejected: Undo2,
  locked: Lock,
};

interface RowStatusProps {
  readonly segment: Segment;
  readonly status: StatusKey;
}

/** How far the row is, by form, colour and words; and a mark where findings stand open. */
export const RowStatus = memo(function RowStatus({ segment, status: key }: RowStatusProps) {
  const { t } = useTranslation('desk');
  const { t: word } = useTranslation();
  const all = useFindings(segment);
  const findings = all.filter(isOpen);
  const stands = all.length - findings.length;
  const matchScore = useSessionState((state) => (state.drafts.get(segment.id) ?? segment).matchScore);
  const score = key === 'draft' ? matchScore : null;
  const Icon = icons[key];
  const count = findings.length;
  const worst = findings.some((finding) => finding.severity === 'error') ? 'error' : 'warning';
  return (
    <div role="cell" className="desk-row__status">
      <span className={`row-mark row-mark--${key}`} title={word(`status.${key}`)}>
        <Icon aria-hidden />
        <span className="visually-hidden">{word(`status.${key}`)}</span>
      </span>
      {score === null ? null : (
        <span className="row-score" title={t('score', { score })}>
          {score}
        </span>
      )}
      <CommentMark segment={segment} />
      <Marks segment={segment} isPropagated={key === 'draft' && segment.origin === 'propagated'} />
      {stands === 0 ? null : (
        <span className="row-mark row-mark--stands" title={t('stands', { count: stands })}>
          <CircleSlash aria-hidden />
          <span className="visually-hidden">{t('stands', { count: stands })}</span>
        </span>
      )}
      {count === 0 ? null : (
        <span className={`row-mark row-mark--${worst}`} title={t('findings', { count })}>
          <TriangleAlert aria-hidden />
          <span className="visually-hidden">{t('findings', { count })}</span>
        </span>
      )}
    </div>
  );
});

/** What is true of the row apart from its text. */
function Marks({ segment, isPropagated }: { readonly segment: Segment; readonly isPropagated: boolean }) {
  const { t } = useTranslation('desk');
  return (
    <>
      {isPropagated ? <Mark icon={CopyCheck} label={t('mark.propagated')} /> : null}
      {segment.propagates ? null : <Mark icon={Unlink} label={t('mark.spared')} />}
      {segment.bookmarked ? <Mark icon={Bookmark} label={t('mark.bookmark')} kind="bookmark" /> : null}
    </>
  );
}

/** Quiet: that something is said about the row, and whether it still asks for something. */
function CommentMark({ segment }: { readonly segment: Segment }) {
  const { t } = useTranslation('desk');
  const threads = useSessionState((state) => state.comments.get(segment.id));
  if (!threads) return null;
  const count = countOpen(threads);
  if (count > 0) return <Mark icon={MessageSquareText} label={t('comments', { count })} kind="comment" />;
  return <Mark icon={MessageSquareText} label={t('commentsResolved', { count: threads.length })} kind="resolved" />;
}

interface MarkProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly kind?: 'bookmark' | 'comment' | 'resolved';
}

function Mark({ icon: Icon, label, kind }: MarkProps) {
  return (
    <span className={kind ? `row-mark row-mark--${kind}` : 'row-mark'} title={label}>
      <Icon aria-hidden />
      <span className="visually-hidden">{label}</span>
    </span>
  );
}
