import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useCommands, useNotices } from '#renderer/session/hooks.ts';
import type { Notice } from '#renderer/session/state.ts';
import type { Tone } from '#renderer/ui/banner.tsx';
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
      showToast({ tone, content: word(notice), ...(tone !== 'error' && { seconds: passing }) });
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
      case 'article-done':
        return t('notice.articleDone', { title: notice.title });
      default:
        return assertNever(notice);
    }
  };
}

function toneOf({ type }: Notice): Tone {
  if (type === 'failure' || type === 'bug') return 'error';
  if (type === 'kept-over-other') return 'warning';
  return type === 'article-done' ? 'success' : 'info';
}
