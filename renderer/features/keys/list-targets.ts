import { findSeries, type CommandSpec } from '#renderer/session/command-spec.ts';
import { isSeries, keysOfItsOwn, type KeyTarget } from '#renderer/session/change-keys.ts';
import type { Keymap } from '#renderer/session/keymap.ts';
import { registry } from '#renderer/session/registry.ts';

/** Something with keys of its own on the page of keys. */
export interface KeyEntry {
  readonly target: KeyTarget;
  readonly group: CommandSpec['group'];
}

/** Every command in the order of the palette; before the nine of a series stands the series, which has keys for all. */
export const keyEntries: readonly KeyEntry[] = registry.flatMap(({ id, group }): readonly KeyEntry[] => {
  const place = findSeries(id);
  if (place?.number !== 1) return [{ target: id, group }];
  return [
    { target: place.series, group },
    { target: id, group },
  ];
});

/** The groups of commands, in their order. */
export const keyGroups: readonly CommandSpec['group'][] = [...new Set(registry.map(({ group }) => group))];

/** True for one of nine. */
export const isOneOfNine = (target: KeyTarget): boolean => !isSeries(target) && findSeries(target) !== null;

/** True for one of nine that has no key but its share of theirs. */
export const isCommon = (keymap: Keymap, target: KeyTarget): boolean =>
  !isSeries(target) && findSeries(target) !== null && keysOfItsOwn(keymap, target).length === 0;
