import type { CommandId } from './command-spec.ts';

/** Keys of some commands, in the notation of `matchKeys`; a command that is not named has those of the layer below. */
export type KeyLayer = Partial<Readonly<Record<CommandId, readonly string[]>>>;

export const keyProfiles = ['veerman', 'memoq', 'trados', 'omegat'] as const;
/** Whose keys are in the user's fingers. */
export type KeyProfile = (typeof keyProfiles)[number];

/**
 * What each profile has otherwise than Veerman's own keys, which are the defaults of the registry. A key that a profile
 * gives to one command is taken from whoever has it by default (see `layerKeys`).
 */
export const profileKeys: Readonly<Record<KeyProfile, KeyLayer>> = {
  veerman: {},
  memoq: {
    'copy-source': ['Mod+Shift+S'],
    // There Ctrl+G goes on by rules: to the next segment that is not confirmed.
    'next-unconfirmed': ['Mod+G', 'Mod+U'],
    'go-to': ['Mod+Shift+G'],
    lock: ['Mod+Shift+L', 'Mod+L'],
    'insert-tag': ['F9', 'Alt+F8'],
    // Shift+Enter rejects.
    unconfirm: ['Mod+Shift+Enter', 'Shift+Enter'],
    'insert-match-1': ['Mod+1', 'Mod+Space'],
  },
  trados: {
    'copy-source': ['Mod+Insert'],
    concordance: ['F3', 'Mod+K'],
    'add-term': ['Mod+F2', 'Mod+E'],
    split: ['Alt+Shift+T'],
    join: ['Alt+Shift+S'],
    bookmark: ['Mod+Alt+B'],
    'insert-match-1': ['Mod+1', 'Mod+Alt+M'],
    comments: ['Mod+Alt+Shift+M'],
  },
  omegat: {
    confirm: ['Mod+Enter', 'Enter'],
    'insert-tag': ['Mod+T', 'F9'],
    unconfirm: ['Mod+Shift+X', 'Mod+Shift+Enter'],
    'copy-source': ['Mod+Shift+R'],
    'insert-match-1': ['Mod+1', 'Mod+R'],
    next: ['Mod+ArrowDown', 'Mod+N'],
    previous: ['Mod+ArrowUp', 'Mod+P'],
    concordance: ['Mod+F'],
    replace: ['Mod+K', 'Mod+H'],
    'add-term': ['Mod+Shift+G'],
    'go-to': ['Mod+J'],
    join: ['Mod+Alt+J'],
    export: ['Mod+D', 'Mod+Shift+E'],
  },
};
