import type { Settings } from '#shared/contract/workspace.ts';
import { commandIds, type CommandId } from './command-spec.ts';
import { keyProfiles, profileKeys, type KeyLayer, type KeyProfile } from './key-profiles.ts';
import { registry } from './registry.ts';

/** The keys that hold now: Veerman's, with the profile's over them, with the user's own over those. */
export interface Keymap {
  readonly profile: KeyProfile;
  /** What the user changed, whatever the profile. */
  readonly own: KeyLayer;
  keysOf(id: CommandId): readonly string[];
  /** Who has a key; the notation is that of `readKey`. */
  ownerOf(key: string): CommandId | null;
  /** Keys that a command would have, had another one not got them by a layer above. */
  lostBy(id: CommandId): readonly string[];
}

/** Names of the settings that hold the keys. */
export const keySettings = { profile: 'keys.profile', own: 'keys.own' } as const;

const defaults = Object.fromEntries(registry.map(({ id, keys }) => [id, keys])) as Readonly<
  Record<CommandId, readonly string[]>
>;

/** The keymap of these settings. What they hold that is none of ours is left out: they may come from a later version. */
export function readKeymap(settings: Settings): Keymap {
  const wanted = settings[keySettings.profile];
  const profile = keyProfiles.find((each) => each === wanted) ?? 'veerman';
  return buildKeymap(profile, readOwn(settings[keySettings.own]));
}

export function buildKeymap(profile: KeyProfile, own: KeyLayer): Keymap {
  const keys = layerKeys(layerKeys(defaults, profileKeys[profile]), own);
  const owners = new Map(commandIds.flatMap((id) => keys[id].map((key) => [fold(key), id] as const)));
  const wanted = (id: CommandId) => own[id] ?? profileKeys[profile][id] ?? defaults[id];
  return {
    profile,
    own,
    keysOf: (id) => keys[id],
    ownerOf: (key) => owners.get(fold(key)) ?? null,
    lostBy: (id) => wanted(id).filter((key) => !keys[id].includes(key)),
  };
}

/** The keys of `above` over those of `below`: a key belongs to whoever has it in the upper layer, and to no other. */
function layerKeys(below: Readonly<Record<CommandId, readonly string[]>>, above: KeyLayer) {
  const taken = new Set(Object.values(above).flatMap((keys) => keys.map(fold)));
  const entries = commandIds.map((id) => [id, above[id] ?? below[id].filter((key) => !taken.has(fold(key)))] as const);
  return Object.fromEntries(entries) as Record<CommandId, readonly string[]>;
}

/** A letter is the same key in either case. */
const fold = (key: string): string => key.toLowerCase();

function readOwn(text: string | undefined): KeyLayer {
  if (!text) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return {};
    const entries = commandIds.flatMap((id) => {
      const keys: unknown = (value as Readonly<Record<string, unknown>>)[id];
      return Array.isArray(keys) ? [[id, keys.filter((key) => typeof key === 'string')] as const] : [];
    });
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
}
