import type { Token } from '#glossary/text/tokenise.ts';
import type { Difference } from './differing-words.ts';
import { countMentions, placeOfMention, type RepairInput, type RepairProposal } from './repair-proposal.ts';

/** They stand inside names without a capital of their own. */
const particles = new Set('van de der den het ten ter von di da la le el al bin'.split(' '));

/**
 * Names that differ and that the English spells as the Dutch does: Merkel gives way to Macron. What only begins a sentence
 * is no name; a name that English spells in its own way is the glossary's matter.
 */
export function repairNames(input: RepairInput, differences: readonly Difference[]): readonly RepairProposal[] {
  return differences.flatMap(({ had, wanted }) => {
    const old = readNames(had, input.had);
    const now = readNames(wanted, input.wanted);
    if (old.length !== now.length) return [];
    return old.flatMap((name, at) => {
      const other = now[at];
      return other && other.text !== name.text ? repairName(input, name, other) : [];
    });
  });
}

interface Name {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function repairName({ had, target }: RepairInput, old: Name, now: Name): readonly RepairProposal[] {
  const exact = proposal(had, target, old, now, old.text, now.text);
  if (exact) return [exact];
  // The Dutch genitive: Bidens → Biden’s.
  const [owner, other] = [stripGenitive(old.text), stripGenitive(now.text)];
  const genitive = owner && other ? proposal(had, target, old, now, owner, other) : null;
  return genitive ? [genitive] : [];
}

function proposal(had: string, target: string, old: Name, now: Name, from: string, to: string): RepairProposal | null {
  const { mention, mentions } = countMentions(had, old.text, old.start);
  const start = placeOfMention(target, from, mention, mentions);
  if (start === null) return null;
  return { kind: 'name', start, end: start + from.length, words: to, source: [now.start, now.end] };
}

function stripGenitive(name: string): string | null {
  return /^\p{Lu}.{2,}[^s]s$/u.test(name) ? name.slice(0, -1) : null;
}

/** Runs of words with a capital, with the particles between them; the first word of the text only as part of a longer run. */
function readNames(tokens: readonly Token[], text: string): readonly Name[] {
  const names: Name[] = [];
  let run: Token[] = [];
  const close = () => {
    while (run.length > 0 && !isCapital(run.at(-1))) run.pop();
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && (run.length > 1 || !beginsSentence(first, text))) {
      names.push({ text: text.slice(first.start, last.end), start: first.start, end: last.end });
    }
    run = [];
  };
  for (const token of tokens) {
    const joins = run.length > 0 && (particles.has(token.folded) || token.text === '-');
    if (isCapital(token) || joins) run.push(token);
    else close();
  }
  close();
  return names;
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

function beginsSentence({ start }: Token, text: string): boolean {
  return /(?:^|[.!?:]["'\u2018\u2019\u201C\u201D)]*\s+)["'\u2018\u201C(]*$/u.test(text.slice(0, start));
}
