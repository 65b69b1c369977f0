import { Plus, RotateCcw, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { isOwn, isSeries, keysOfTarget, type KeyTarget } from '#renderer/session/change-keys.ts';
import { showKeys } from '#renderer/session/keys.ts';
import type { Keymap } from '#renderer/session/keymap.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { KeyRecorder } from './key-recorder.tsx';
import type { KeyChange } from './use-key-change.ts';
import { useTargetName } from './use-key-names.ts';

export interface KeyRowProps {
  readonly target: KeyTarget;
  /** One of nine: a step to the right. */
  readonly isInner: boolean;
  readonly change: KeyChange;
}

/** A command with its keys: pressing one records another in its place. */
export function KeyRow({ target, isInner, change }: KeyRowProps) {
  const { t } = useTranslation('keys');
  const name = useTargetName()(target);
  const { keymap, recording } = change;
  const own = isOwn(keymap, target);
  const isRecording = recording?.target === target;
  const row = useKeyboardBack(isRecording);
  return (
    <li ref={row} className={joinClasses('key-row', isInner && 'key-row--inner', own && 'key-row--own')}>
      <span className="key-row__name">
        {name}
        {own ? <span className="key-row__mark">{t('own')}</span> : null}
        <Lost target={target} keymap={keymap} />
      </span>
      <span className="key-row__keys">
        {keysOfTarget(keymap, target).map((key) => (
          <KeyCap key={key} target={target} command={name} combination={key} change={change} />
        ))}
        {isRecording && recording.replaced === null ? (
          <KeyRecorder change={change} name={name} />
        ) : (
          <IconButton
            size="small"
            icon={Plus}
            label={t('add', { command: name })}
            onPress={() => change.record({ target, replaced: null })}
          />
        )}
        {own ? (
          <IconButton
            size="small"
            icon={RotateCcw}
            label={t('reset', { command: name })}
            onPress={() => change.reset(target)}
          />
        ) : (
          <span className="key-row__gap" />
        )}
      </span>
    </li>
  );
}

/** The field that records is gone when a key was pressed: the keyboard goes on with the key beside it. */
function useKeyboardBack(isRecording: boolean) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isRecording) return undefined;
    const { current } = row;
    return () => void requestAnimationFrame(() => current?.querySelector('button')?.focus());
  }, [isRecording]);
  return row;
}

interface KeyCapProps {
  readonly target: KeyTarget;
  readonly command: string;
  readonly combination: string;
  readonly change: KeyChange;
}

function KeyCap({ target, command, combination, change }: KeyCapProps) {
  const { t } = useTranslation('keys');
  const { recording } = change;
  if (recording?.target === target && recording.replaced === combination) {
    return <KeyRecorder change={change} name={command} />;
  }
  const shown = isSeries(target) ? showKeys(combination).replace(/1$/, '1…9') : showKeys(combination);
  return (
    <span className="key-cap">
      <Button
        className="key-cap__key"
        aria-label={t('change', { key: shown, command })}
        onPress={() => change.record({ target, replaced: combination })}
      >
        <KeyHint keys={shown} />
      </Button>
      <Button
        className="key-cap__remove"
        aria-label={t('remove', { key: shown, command })}
        onPress={() => change.remove(target, combination)}
      >
        <X aria-hidden />
      </Button>
    </span>
  );
}

/** A key that the command would have, and whose it is now. */
function Lost({ target, keymap }: { readonly target: KeyTarget; readonly keymap: Keymap }) {
  const { t } = useTranslation('keys');
  const nameOf = useTargetName();
  if (isSeries(target)) return null;
  const lost = keymap.lostBy(target).flatMap((key) => {
    const owner = keymap.ownerOf(key);
    return owner ? [t('lost', { key: showKeys(key), command: nameOf(owner) })] : [];
  });
  return lost.length === 0 ? null : <span className="key-row__lost">{lost.join(' ')}</span>;
}
