import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import type { Commands } from '#renderer/session/commands.ts';
import { useCommands, useNotices, useSessionState } from '#renderer/session/hooks.ts';
import type { Notice } from '#renderer/session/state.ts';
import type { Tone } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ToastRegion } from '#renderer/ui/toast-region.tsx';
import { showToast } from '#renderer/ui/toast-store.ts';
import { assertNever } from '#shared/assert-never.ts';

/** Seconds that a message which asks for nothing stays. */
const passing = 5;

/** Says in the corner what the session has to tell. */
export function Notices() {
  const { t } = useTranslation();
  const commands = useCommands();
  const notices = useNotices();
  const word = useNoticeWords();
  useEffect(() => {
    for (const notice of notices) {
      const tone = toneOf(notice);
      const actions = notice.type === 'propagated' ? <PropagatedWays notice={notice} commands={commands} /> : undefined;
      const seconds = actions ? 2 * passing : passing;
      showToast({ tone, content: word(notice), actions, ...(tone !== 'error' && { seconds }) });
      commands.dismiss(notice.id);
    }
  }, [notices, commands, word]);
  return <ToastRegion label={t('messages')} closeLabel={t('close')} />;
}

function useNoticeWords(): (notice: Notice) => string {
  const { t } = useTranslation('app');
  const { t: common } = useTranslation();
  const messages = useMessages();
  return (notice) => {
    switch (notice.type) {
      case 'failure':
        return messages.failure(notice.failure);
      case 'bug':
        return t('notice.bug', { message: notice.message });
      case 'kept-over-other':
        return t('notice.keptOverOther', { number: notice.number });
      case 'undone':
      case 'redone':
        return t(`notice.${notice.type}`, { label: common(`undoLabel.${notice.label}`) });
      case 'propagated':
        return [
          notice.filled > 0 ? t('notice.propagated', { count: notice.filled }) : null,
          notice.others > 0 ? t('notice.sameDutch', { count: notice.others }) : null,
        ]
          .filter((words) => words !== null)
          .join(' ');
      case 'article-done':
        return t('notice.articleDone', { title: notice.title });
      default:
        return assertNever(notice);
    }
  };
}

interface PropagatedWaysProps {
  readonly notice: Notice & { readonly type: 'propagated' };
  readonly commands: Commands;
}

/** Undo is offered while it would take back this very step. */
function PropagatedWays({ notice, commands }: PropagatedWaysProps) {
  const { t } = useTranslation('app');
  const isNewest = useSessionState(({ undo, drafts }) => undo.undo === 'confirm' && drafts.size === 0);
  return (
    <>
      {notice.filled > 0 && isNewest ? (
        <Button size="small" variant="quiet" onPress={() => void commands.undo()}>
          {t('notice.undo')}
        </Button>
      ) : null}
      <Button size="small" variant="quiet" onPress={() => commands.showRepetitions(notice.segmentId)}>
        {t('notice.show')}
      </Button>
    </>
  );
}

/** Refusals that only say what is to be done first; they pass by themselves and never lie over the next thing to press. */
const hints: ReadonlySet<string> = new Set(['target-empty', 'nothing-to-undo', 'nothing-to-redo']);

function toneOf(notice: Notice): Tone {
  const { type } = notice;
  if (type === 'failure' && hints.has(notice.failure.type)) return 'warning';
  if (type === 'failure' || type === 'bug') return 'error';
  if (type === 'kept-over-other') return 'warning';
  return type === 'article-done' ? 'success' : 'info';
}
