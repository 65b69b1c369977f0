import {
  Bookmark,
  CheckCheck,
  Check,
  Circle,
  CircleSlash,
  CopyCheck,
  Lock,
  PencilLine,
  ShieldCheck,
  TriangleAlert,
  Unlink,
  Undo2,
  type LucideIcon,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFindings, useSessionState } from '#renderer/session/hooks.ts';
import { isOpen } from '#renderer/session/selectors.ts';
import type { Segment } from '#shared/model/segment.ts';
import { statusKey, type StatusKey } from './status-key.ts';

const icons: Readonly<Record<StatusKey, LucideIcon>> = {
  untranslated: Circle,
  draft: PencilLine,
  translated: Check,
  reviewed: CheckCheck,
  approved: ShieldCheck,
  rejected: Undo2,
  locked: Lock,
};

/** How far the row is, by form, colour and words; and a mark where findings stand open. */
export function RowStatus({ segment, text }: { readonly segment: Segment; readonly text: string }) {
  const { t } = useTranslation('desk');
  const { t: word } = useTranslation();
  const all = useFindings(segment);
  const findings = all.filter(isOpen);
  const stands = all.length - findings.length;
  const matchScore = useSessionState((state) => (state.drafts.get(segment.id) ?? segment).matchScore);
  const key = statusKey(segment, text);
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
}

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

interface MarkProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly kind?: 'bookmark';
}

function Mark({ icon: Icon, label, kind }: MarkProps) {
  return (
    <span className={kind ? `row-mark row-mark--${kind}` : 'row-mark'} title={label}>
      <Icon aria-hidden />
      <span className="visually-hidden">{label}</span>
    </span>
  );
}
