import type { Completion } from '#shared/model/completion.ts';
import { stripTags } from '#shared/text/tags.ts';
import type { Aids, Loadable } from './state.ts';

/** What may be offered while typing in the active row. `matches` are English texts that phrases are taken from. */
export interface CompletionSource {
  readonly candidates: readonly Completion[];
  readonly matches: readonly string[];
}

/** The setting that says whether suggestions come up by themselves; on where it is absent. */
export const completionSetting = 'completion';

/** Whether suggestions come up by themselves. */
export const offersCompletions = (settings: Readonly<Record<string, string>>): boolean =>
  settings[completionSetting] !== 'off';

/** The terms of the glossary first, then numbers, dates and names of the Dutch, then phrases that the memory knows. */
export function gatherCompletions(aids: Aids | null, placeables: readonly Completion[]): CompletionSource {
  if (!aids) return { candidates: placeables, matches: [] };
  const terms = valueOf(aids.terms).flatMap(({ preferred, admitted, dutch, hits }) =>
    [...(preferred ? [preferred] : []), ...admitted].map(({ text }): Completion => ({
      kind: 'term',
      text,
      dutch,
      source: [hits[0]?.start ?? 0, hits[0]?.end ?? 0],
    })),
  );
  const report = aids.fragments.status === 'ready' ? aids.fragments.value.fragments : [];
  const fragments = report.map(({ english, dutch, source }): Completion => ({
    kind: 'fragment',
    text: stripTags(english),
    dutch,
    source,
  }));
  const matches = valueOf(aids.matches).map(({ target, repaired }) => stripTags(repaired?.text ?? target));
  return { candidates: [...terms, ...placeables, ...fragments], matches };
}

function valueOf<T>(list: Loadable<readonly T[]>): readonly T[] {
  return list.status === 'ready' ? list.value : [];
}
