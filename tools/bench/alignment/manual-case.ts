import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AlignCase } from '#glossary/alignment/testing/vary-documents.ts';
import { dutchRules } from '#glossary/segmentation/dutch-rules.ts';
import { englishRules } from '#glossary/segmentation/english-rules.ts';
import { listSentences, type DocumentSentence } from '#glossary/alignment/document.ts';
import type { Manual, ManualBlock } from './read-manual.ts';

/** A manual as a case, and the Dutch sentences whose truth nobody knows. */
export interface ManualCase {
  readonly truth: AlignCase;
  readonly unknown: ReadonlySet<number>;
}

type Link = AlignCase['links'][number];

/**
 * The true links of a manual. Its paragraphs are known to belong together; where both have as many sentences these do too,
 * one by one, and where one side has a single sentence all of the other belong to it. The rest was read and judged, or its
 * truth is unknown and it does not count.
 */
export function toCase({ name, blocks }: Manual): ManualCase {
  const judged = readJudged();
  const paragraphs = (side: 'dutch' | 'english') =>
    blocks.map((block) => ({ text: block[side], isHeading: block.isHeading }));
  const [source, target] = [
    listSentences(paragraphs('dutch'), dutchRules),
    listSentences(paragraphs('english'), englishRules),
  ];
  const [ours, theirs] = [groupNumbers(source), groupNumbers(target)];
  const unknown = new Set<number>();
  const links = blocks.flatMap((block, paragraph) => {
    const [dutch, english] = [ours.get(paragraph) ?? [], theirs.get(paragraph) ?? []];
    const known = linksOf(block, dutch, english, judged);
    if (!known) dutch.forEach((number) => unknown.add(number));
    return known ?? [];
  });
  return { truth: { name, source, target, links }, unknown };
}

function linksOf(
  block: ManualBlock,
  dutch: readonly number[],
  english: readonly number[],
  judged: ReadonlyMap<string, string>,
): readonly Link[] | null {
  if (dutch.length === english.length)
    return dutch.map((number, at) => ({ source: [number], target: [english[at] ?? 0] }));
  if (dutch.length === 1 || english.length === 1) return [{ source: dutch, target: english }];
  const links = judged.get(createHash('sha256').update(block.dutch).digest('hex').slice(0, 12));
  return (
    links?.split(' ').map((link) => {
      const [left = '', right = ''] = link.split('=');
      return { source: pick(left, dutch), target: pick(right, english) };
    }) ?? null
  );
}

function pick(places: string, numbers: readonly number[]): readonly number[] {
  return places === '' ? [] : places.split('+').map((place) => numbers[Number(place)] ?? -1);
}

function groupNumbers(sentences: readonly DocumentSentence[]): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const [number, { paragraph }] of sentences.entries()) {
    const group = groups.get(paragraph);
    if (group) group.push(number);
    else groups.set(paragraph, [number]);
  }
  return groups;
}

function readJudged(): ReadonlyMap<string, string> {
  const lines = readFileSync(new URL('gold-blocks.txt', import.meta.url), 'utf8').split('\n');
  return new Map(
    lines.flatMap((line) =>
      line === '' || line.startsWith('#') ? [] : [[line.slice(0, 12), line.slice(13)] as const],
    ),
  );
}
