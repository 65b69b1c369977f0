import type { Difference } from './differing-words.ts';
import { readNames, type Name } from './read-names.ts';
import { countMentions, placeOfMention, type RepairInput, type RepairProposal } from './repair-proposal.ts';

/**
 * Names that differ: Merkel gives way to Macron where the English spells them as the Dutch does, Parijs to Londen where it is
 * known how English spells them. What only begins a sentence is no name, an adjective (Duitse) gives way to another one only.
 */
export function repairNames(input: RepairInput, differences: readonly Difference[]): readonly RepairProposal[] {
  return differences.flatMap(({ had, wanted }) => {
    const old = readNames(had, input.had);
    const now = readNames(wanted, input.wanted);
    if (old.length !== now.length) return [];
    return old.flatMap((name, at) => {
      const other = now[at];
      return other && other.text !== name.text && other.kind === name.kind ? repairName(input, name, other) : [];
    });
  });
}

function repairName(input: RepairInput, old: Name, now: Name): readonly RepairProposal[] {
  // An adjective of which the English is not known is not English by itself.
  if (now.english === null && now.kind !== 'proper') return [];
  for (const [from, to] of [...dressKnown(old, now), ...dressGenitive(old, now)]) {
    const found = propose(input, old, now, from, to);
    if (found) return [found];
  }
  return [];
}

type Dress = readonly [from: string, to: string];

function dressKnown(old: Name, now: Name): readonly Dress[] {
  const to = now.english ?? now.text;
  const bare = (name: string) => name.replace(/^the /u, '');
  const forms: readonly string[] = old.english === null ? [old.text] : [old.english, bare(old.english), old.text];
  return forms.flatMap((from): readonly Dress[] => {
    if (!from.startsWith('the ')) return [[from, from === old.english || old.english === null ? to : bare(to)]];
    return [
      [from, to],
      [`T${from.slice(1)}`, to.replace(/^the /u, 'The ')],
    ];
  });
}

/** The Dutch genitive: Bidens → Biden’s. */
function dressGenitive(old: Name, now: Name): readonly Dress[] {
  const [owner, other] = [stripGenitive(old.text), stripGenitive(now.text)];
  return owner && other ? [[owner, other]] : [];
}

function propose({ had, target }: RepairInput, old: Name, now: Name, from: string, to: string): RepairProposal | null {
  const { mention, mentions } = countMentions(had, old.text, old.start);
  const start = placeOfMention(target, from, mention, mentions);
  if (start === null) return null;
  const begins = /(?:^|[.!?]["'\u2019\u201D)]*\s+)["'\u2018\u201C(]*$/u.test(target.slice(0, start));
  const words = begins ? to.slice(0, 1).toUpperCase() + to.slice(1) : to;
  return { kind: 'name', start, end: start + from.length, words, source: [now.start, now.end] };
}

function stripGenitive(name: string): string | null {
  return /^\p{Lu}.{2,}[^s]s$/u.test(name) ? name.slice(0, -1) : null;
}
