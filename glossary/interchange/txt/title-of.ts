import type { ReadParagraph } from './read-article.ts';

const longest = 80;
/** `ANALYSE – `: what the paper calls the piece, or the place it was sent from. */
const labelInCapitals = /^\p{Lu}[\p{Lu}’' -]{2,30}(?:\s*[–—|]\s*|\s+-\s+)/u;
/** The same as a word: `Opinie: `. */
const labelWord =
  /^(?:analyse|opinie|column|interview|commentaar|reportage|achtergrond|update|exclusief|recensie|essay|profiel|reconstructie|factcheck|podcast|video|nieuws)\s*(?:[:|–—]|-(?=\s))\s*/iu;
const firstSentence = /^.{15,}?[.!?…]["'”’»)\]]{0,5}(?=\s+["'“„‘’«([]{0,3}\p{Lu})/u;

/**
 * What an article is called in a list: its heading where it begins with one, else the beginning of its first sentence. Never the
 * caption of a photo, never the label before the first word.
 */
export function titleOf(paragraphs: readonly Pick<ReadParagraph, 'kind' | 'text'>[]): string {
  const first = paragraphs.find(({ kind }) => kind === 'body' || kind === 'heading') ??
    paragraphs[0] ?? { text: '', kind: 'body' };
  const text = withoutLabel(first.text).slice(0, 1000).replace(/\s+/gu, ' ');
  const sentence = first.kind === 'heading' ? text : (firstSentence.exec(text)?.[0] ?? text);
  return cutAtWord(sentence.replace(/(?<=[^.])\.(["'”’»)\]]?)$/u, '$1'));
}

function withoutLabel(text: string): string {
  const rest = text.replace(labelInCapitals, '').replace(labelWord, '');
  return rest === '' ? text : rest;
}

function cutAtWord(text: string): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(' ', longest - 1);
  const cut = space > longest / 2 ? text.slice(0, space) : text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/u, '');
  return `${cut.replace(/[\s.,:;–—-]+$/u, '')}…`;
}
