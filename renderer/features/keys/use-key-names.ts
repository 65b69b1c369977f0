import { useTranslation } from 'react-i18next';
import type { KeyVerdict, KeyTarget } from '#renderer/session/change-keys.ts';
import { isSeries } from '#renderer/session/change-keys.ts';
import { showKeys } from '#renderer/session/keys.ts';
import type { RefusedKey } from './use-key-change.ts';

/** Names of commands and of the nine of a kind. */
export function useTargetName(): (target: KeyTarget) => string {
  const { t } = useTranslation(['keys', 'commands']);
  // The dots say that a dialog follows; in a list of keys they say nothing.
  return (target) => (isSeries(target) ? t(`series.${target}`) : t(`commands:${target}`)).replace(/…$/, '');
}

/** Why a key was refused. */
export function useRefusal(): (refused: RefusedKey) => string {
  const { t } = useTranslation('keys');
  const name = useTargetName();
  return ({ key, verdict }) => {
    const shown = showKeys(key);
    if (verdict.type === 'taken') return t('taken', { key: shown, command: name(verdict.by) });
    return t(`refused.${reasonOf(verdict)}`, { key: shown });
  };
}

function reasonOf(verdict: Exclude<KeyVerdict, { readonly type: 'taken' }>) {
  if (verdict.type === 'free') throw new Error('A free key is not refused.');
  return verdict.type;
}
