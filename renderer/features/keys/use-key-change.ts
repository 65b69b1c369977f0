import { useState } from 'react';
import {
  giveKey,
  judgeKey,
  resetKeys,
  takeKey,
  type KeyTarget,
  type KeyVerdict,
} from '#renderer/session/change-keys.ts';
import { useCommands } from '#renderer/session/hooks.ts';
import { keySettings, type Keymap } from '#renderer/session/keymap.ts';
import type { KeyLayer, KeyProfile } from '#renderer/session/key-profiles.ts';
import { useKeymap } from '#renderer/session/use-keymap.ts';

/** The key that is being pressed anew: of whom, and which one it takes the place of (null = one more). */
export interface Recording {
  readonly target: KeyTarget;
  readonly replaced: string | null;
}

/** A key that was refused, and why. */
export interface RefusedKey {
  readonly key: string;
  readonly verdict: KeyVerdict;
}

/** All that the page of keys does. Everything takes effect at once. */
export interface KeyChange {
  readonly keymap: Keymap;
  readonly recording: Recording | null;
  readonly refused: RefusedKey | null;
  record(recording: Recording): void;
  press(key: string): void;
  cancel(): void;
  remove(target: KeyTarget, key: string): void;
  reset(target: KeyTarget): void;
  resetAll(): void;
  choose(profile: KeyProfile): void;
}

export function useKeyChange(): KeyChange {
  const commands = useCommands();
  const keymap = useKeymap();
  const [recording, setRecording] = useState<Recording | null>(null);
  const [refused, setRefused] = useState<RefusedKey | null>(null);
  const save = (own: KeyLayer) => {
    commands.setting(keySettings.own, JSON.stringify(own));
    setRecording(null);
    setRefused(null);
  };
  return {
    keymap,
    recording,
    refused,
    record: (next) => {
      setRecording(next);
      setRefused(null);
    },
    press: (key) => {
      if (!recording) return;
      const verdict = judgeKey(keymap, recording.target, key);
      if (verdict.type === 'free') save(giveKey(keymap, recording.target, key, recording.replaced));
      else setRefused({ key, verdict });
    },
    cancel: () => {
      setRecording(null);
      setRefused(null);
    },
    remove: (target, key) => save(takeKey(keymap, target, key)),
    reset: (target) => save(resetKeys(keymap, target)),
    resetAll: () => save({}),
    choose: (profile) => commands.setting(keySettings.profile, profile),
  };
}
