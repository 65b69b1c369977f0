import type { KeysPageData } from './keys-data.ts';
import type { Clean } from './sanitise-text.ts';

/** Characters that a label holds on one line. */
const room = 30;
const roomForTitle = 26;

/** Cleans every string; a word that is longer than its column is wide may be broken anywhere. */
export function sanitiseKeysData(data: KeysPageData, clean: Clean): KeysPageData {
  const line = (text: string) => clean(text, room);
  return {
    ...data,
    title: clean(data.title, roomForTitle),
    kicker: clean(data.kicker, Infinity),
    facts: clean(data.facts, room * 2),
    columns: data.columns.map((groups) =>
      groups.map(({ heading, rows }) => ({
        heading: line(heading),
        rows: rows.map(({ label, keys }) => ({ label: line(label), keys: keys.map((caps) => caps.map(line)) })),
      })),
    ),
  };
}
