import type { RepairProposal } from './repair-proposal.ts';

const plurals: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  foot: 'feet',
  inch: 'inches',
};
const regular =
  'year month week day hour minute second night weekend season decade century time euro dollar pound rouble kilometre metre mile centimetre kilogram kilo gram ton tonne litre degree point page word point soldier tank aircraft missile rocket drone percentage'.split(
    ' ',
  );
const nouns: ReadonlyMap<string, string> = new Map([
  ...regular.map((noun) => [noun, noun === 'century' ? 'centuries' : noun === 'aircraft' ? noun : `${noun}s`] as const),
  ...Object.entries(plurals),
]);
const singulars: ReadonlyMap<string, string> = new Map([...nouns].map(([one, many]) => [many, one]));

/** They follow a number without being what it counts. */
const others = new Set(
  'per percent million billion trillion thousand hundred pm am p a o to and or of in on at by for from until than is are was were has have had that which with as but km kg cm mm m g l ml kw mw gw gb mb kb mph'.split(
    ' ',
  ),
);

/** A verb that goes with the noun would have to change as well. */
const agrees = /^\s+(?:is|are|was|were|has|have)\b/iu;
const agreed = /\b(?:is|are|was|were|has|have)\s+(?:\p{L}+\s+){0,2}$/iu;

/**
 * A proposal with the noun after it, where the number goes from one to more or back: 1 year, 5 years. Null where what follows
 * seems to be a noun of which the other number is not known: no repair is better than half of one.
 */
export function fitNoun(target: string, proposal: RepairProposal): RepairProposal | null {
  if (/[€$£]\s?$/u.test(target.slice(0, proposal.start))) return proposal;
  const next = /^(\s+)(\p{Ll}+)(?!\p{L})/u.exec(target.slice(proposal.end));
  const word = next?.[2] ?? '';
  if (!next || others.has(word)) return proposal;
  const known = singulars.get(word) ?? word;
  const many = nouns.get(known);
  if (many === undefined) return null;
  if (agrees.test(target.slice(proposal.end + next[0].length)) || agreed.test(target.slice(0, proposal.start)))
    return null;
  // What it was tells what it becomes.
  const noun = word === many && many !== known ? known : many;
  return { ...proposal, end: proposal.end + next[0].length, words: `${proposal.words}${next[1] ?? ' '}${noun}` };
}
