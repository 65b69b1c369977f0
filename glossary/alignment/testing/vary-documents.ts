import type { DocumentSentence } from '../document.ts';

/** A true link: the texts of its sentences, in order. One side can be empty. */
export interface TrueLink {
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** Number of its paragraph; rising. */
  readonly paragraph: number;
  readonly isHeading: boolean;
}

/** Two documents and the links between them, as numbers of sentences. */
export interface AlignCase {
  readonly name: string;
  readonly source: readonly DocumentSentence[];
  readonly target: readonly DocumentSentence[];
  readonly links: readonly { readonly source: readonly number[]; readonly target: readonly number[] }[];
}

/** How a translation is made harder to lay beside its source; shares of the links, 0–1. */
export interface Hardships {
  /** Two sentences joined into one, on either side. */
  readonly merge: number;
  /** A sentence parted at a comma, on the English side. */
  readonly split: number;
  /** A sentence left untranslated. */
  readonly drop: number;
  /** A sentence added by the translator. */
  readonly add: number;
  /** Paragraphs left out, and others put in; share of the paragraphs. */
  readonly dropParagraph: number;
  readonly addParagraph: number;
  /** Number of stretches of paragraphs that stand elsewhere in the translation. */
  readonly move: number;
}

/** A translation that follows its source sentence by sentence. */
export const noHardship: Hardships = {
  merge: 0,
  split: 0,
  drop: 0,
  add: 0,
  dropParagraph: 0,
  addParagraph: 0,
  move: 0,
};

/** Numbers from 0 to below 1, the same for the same seed. */
type Random = () => number;

/**
 * Makes a pair of documents harder and keeps the truth. `strangers` are English sentences that render nothing here.
 */
export function varyLinks(
  links: readonly TrueLink[],
  hard: Hardships,
  strangers: readonly string[],
  random: Random,
): readonly TrueLink[] {
  const stranger = () => strangers[Math.floor(random() * strangers.length)] ?? 'Nothing of the kind.';
  const paragraphs = groupParagraphs(links);
  const varied = paragraphs.flatMap((paragraph) => {
    if (random() < hard.dropParagraph) return [paragraph.map((link) => ({ ...link, target: [] }))];
    const own = varyParagraph(paragraph, hard, stranger, random);
    if (random() >= hard.addParagraph) return [own];
    const added = Array.from({ length: 1 + Math.floor(random() * 4) }, stranger);
    return [own, added.map((text) => ({ source: [], target: [text], paragraph: 0, isHeading: false }))];
  });
  return varied.flatMap((paragraph, number) => paragraph.map((link) => ({ ...link, paragraph: number })));
}

function groupParagraphs(links: readonly TrueLink[]): readonly (readonly TrueLink[])[] {
  const groups: TrueLink[][] = [];
  for (const [at, link] of links.entries()) {
    if (at > 0 && links[at - 1]?.paragraph === link.paragraph) groups.at(-1)?.push(link);
    else groups.push([link]);
  }
  return groups;
}

function varyParagraph(
  links: readonly TrueLink[],
  hard: Hardships,
  stranger: () => string,
  random: Random,
): readonly TrueLink[] {
  const varied: TrueLink[] = [];
  for (let at = 0; at < links.length; at += 1) {
    const [link, next] = [links[at], links[at + 1]];
    if (!link) continue;
    const plain = link.source.length === 1 && link.target.length === 1 && !link.isHeading;
    const dice = random();
    if (plain && next && next.source.length === 1 && next.target.length === 1 && dice < hard.merge) {
      varied.push(mergeLinks(link, next, random() < 0.6));
      at += 1;
    } else if (plain && dice < hard.merge + hard.split) varied.push(splitTarget(link));
    else if (plain && dice < hard.merge + hard.split + hard.drop) varied.push({ ...link, target: [] });
    else varied.push(link);
    if (random() < hard.add) varied.push({ ...link, source: [], target: [stranger()], isHeading: false });
  }
  return varied;
}

function mergeLinks(one: TrueLink, two: TrueLink, onTarget: boolean): TrueLink {
  const join = (texts: readonly string[]) => [
    texts.map((text, at) => (at < texts.length - 1 ? text.replace(/[.]$/u, ';') : text)).join(' '),
  ];
  const [source, target] = [
    [...one.source, ...two.source],
    [...one.target, ...two.target],
  ];
  return { ...one, source: onTarget ? source : join(source), target: onTarget ? join(target) : target };
}

/** At the comma nearest to the middle, if both parts are long enough to be sentences. */
function splitTarget(link: TrueLink): TrueLink {
  const [text = ''] = link.target;
  const commas = [...text.matchAll(/, /gu)].map((match) => match.index);
  const middle = commas.toSorted((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2))[0];
  if (middle === undefined || middle < 25 || text.length - middle < 25) return link;
  const rest = text.slice(middle + 2);
  return { ...link, target: [`${text.slice(0, middle)}.`, rest.charAt(0).toUpperCase() + rest.slice(1)] };
}

/** Lays the links out as two documents. With `move`, stretches of paragraphs of the translation change places. */
export function layOut(name: string, links: readonly TrueLink[], move: number, random: Random): AlignCase {
  const numbered = links.map((link, number) => ({ link, number }));
  const order = moveStretches(groupParagraphs(links).length, move, random);
  const place = new Map(order.map((paragraph, at) => [paragraph, at]));
  const renumber = paragraphNumbers(links);
  const inTarget = numbered.toSorted(
    (a, b) => (place.get(renumber(a.number)) ?? 0) - (place.get(renumber(b.number)) ?? 0) || a.number - b.number,
  );
  const source = listSide(numbered.map(({ link }) => ({ link, texts: link.source })));
  const target = listSide(inTarget.map(({ link }) => ({ link, texts: link.target })));
  const targetOf = new Map(inTarget.map(({ number }, at) => [number, target.numbers[at] ?? []]));
  return {
    name,
    source: source.sentences,
    target: target.sentences,
    links: links.flatMap((_, at) => {
      const link = { source: source.numbers[at] ?? [], target: targetOf.get(at) ?? [] };
      return link.source.length + link.target.length === 0 ? [] : [link];
    }),
  };
}

function paragraphNumbers(links: readonly TrueLink[]): (link: number) => number {
  let number = -1;
  const numbers = links.map(({ paragraph }, at) => {
    if (at === 0 || links[at - 1]?.paragraph !== paragraph) number += 1;
    return number;
  });
  return (link) => numbers[link] ?? 0;
}

function moveStretches(count: number, moves: number, random: Random): readonly number[] {
  let order = Array.from({ length: count }, (_, at) => at);
  for (let move = 0; move < moves; move += 1) {
    const length = Math.min(count, 2 + Math.floor(random() * 4));
    const from = Math.floor(random() * (count - length));
    const stretch = order.slice(from, from + length);
    const rest = [...order.slice(0, from), ...order.slice(from + length)];
    const to = Math.floor(random() * rest.length);
    order = [...rest.slice(0, to), ...stretch, ...rest.slice(to)];
  }
  return order;
}

function listSide(parts: readonly { readonly link: TrueLink; readonly texts: readonly string[] }[]) {
  const sentences: DocumentSentence[] = [];
  let [paragraph, last] = [-1, -1];
  const numbers = parts.map(({ link, texts }) =>
    texts.map((text) => {
      if (link.paragraph !== last) [paragraph, last] = [paragraph + 1, link.paragraph];
      return sentences.push({ text, paragraph, isHeading: link.isHeading }) - 1;
    }),
  );
  return { sentences, numbers };
}

/** The same documents without paragraphs and headings: one long run of sentences on either side. */
export function flatten({ name, source, target, links }: AlignCase): AlignCase {
  const flat = (side: readonly DocumentSentence[]) =>
    side.map(({ text }) => ({ text, paragraph: 0, isHeading: false }));
  return { name: `${name}, no paragraphs`, source: flat(source), target: flat(target), links };
}
