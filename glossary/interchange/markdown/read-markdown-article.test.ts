import { describe, expect, test } from 'vitest';
import { spellTags } from '#shared/text/spell-tags.ts';
import { findPlaceholders } from '../rich/find-placeholders.ts';
import { plainPiece, type Piece } from '../rich/piece.ts';
import { splitSentences } from '../rich/split-sentences.ts';
import { splitPlainly } from '../rich/testing/split-plainly.ts';
import { readInline } from './read-inline.ts';
import { readMarkdownArticle } from './read-markdown-article.ts';

const sentencesOf = (pieces: readonly Piece[]) => splitSentences(findPlaceholders(pieces), splitPlainly);
const inline = (text: string) => {
  const sentences = sentencesOf(readInline(text, new Map([['un', 'https://un.org']])));
  expect(sentences.map(({ source, raw, gap }) => (raw ?? source) + gap).join('')).toBe(text);
  return sentences.map(({ source }) => spellTags(source)).join('|');
};

function read(file: string) {
  const article = readMarkdownArticle(new TextEncoder().encode(file));
  if (!article.ok) throw new Error(article.error.type);
  const { paragraphs, trail } = article.value;
  const segments = paragraphs.map(({ kind, lead, text, pieces = [plainPiece(text)] }) => ({
    kind,
    lead,
    sentences: sentencesOf(pieces),
  }));
  const whole = segments
    .map(({ lead, sentences }) => lead + sentences.map(({ source, raw, gap }) => (raw ?? source) + gap).join(''))
    .join('');
  expect(whole + trail).toBe(file);
  return segments.map(
    ({ kind, sentences }) => `${kind}: ${sentences.map(({ source }) => spellTags(source)).join('|')}`,
  );
}

describe('inline', () => {
  test.each([
    ['Een **vet** en *schuin* woord.', 'Een ⟨b1⟩vet⟨/b1⟩ en ⟨i2⟩schuin⟨/i2⟩ woord.'],
    ['***Alles*** en __vet__ en _schuin_', '⟨i1⟩⟨b2⟩Alles⟨/b2⟩⟨/i1⟩ en ⟨b3⟩vet⟨/b3⟩ en ⟨i4⟩schuin⟨/i4⟩'],
    ['snake_case_naam en 2 * 3 * 4', 'snake_case_naam en 2 * 3 * 4'],
    ['be**last**ing en ~~weg~~', 'be⟨b1⟩last⟨/b1⟩ing en ⟨s2⟩weg⟨/s2⟩'],
    ['**open blijft', '**open blijft'],
    ['*een **twee*** en *drie', '⟨i1⟩een ⟨b2⟩twee⟨/b2⟩⟨/i1⟩ en *drie'],
    ['`code *niet*` en ``a`b``', '⟨code1⟩code *niet*⟨/code1⟩ en ⟨code2⟩a`b⟨/code2⟩'],
    [
      '[De *VN*](https://un.org "titel") en [zo][un] en [UN] en [niets]',
      '⟨a1⟩De ⟨i2⟩VN⟨/i2⟩⟨/a1⟩ en ⟨a3⟩zo⟨/a3⟩ en ⟨a4⟩UN⟨/a4⟩ en [niets]',
    ],
    ['![Een foto](a.jpg)', '⟨span1⟩Een foto⟨/span1⟩'],
    ['Een noot[^1].', 'Een noot⟨note1/⟩.'],
    ['3 \\* 4 &amp; 5 &eacute;&euml;n', '3 * 4 & 5 éën'],
    ['een regel  \ndan\nverder', 'een regel⟨br1/⟩dan verder'],
    ['H<sub>2</sub>O<br>en <x>', 'H⟨sub1⟩2⟨/sub1⟩O⟨br2/⟩en ⟨x3/⟩'],
    ['<https://un.org> <!-- weg -->', 'https://un.org ⟨x1/⟩'],
    ['Dag {naam}, {{x}} en %s van 100%.', 'Dag ⟨ph1/⟩, ⟨ph2/⟩ en ⟨ph3/⟩ van 100%.'],
    ['50%s en {geen zin} en `{a}`', '50%s en {geen zin} en ⟨code1⟩⟨ph2/⟩⟨/code1⟩'],
    // The full stop inside the bold ends the sentence; the bold that goes on does not.
    ['**Eerste zin.** Tweede *zin*.', '⟨b1⟩Eerste zin.⟨/b1⟩|Tweede ⟨i1⟩zin⟨/i1⟩.'],
    ['**Eerste zin. Tweede zin.**', '⟨b1⟩Eerste zin.|Tweede zin.⟨/b1⟩'],
    ['Een zin.[^2] Nog een.', 'Een zin.⟨note1/⟩|Nog een.'],
    ['Een zin.\nNog een.', 'Een zin.|Nog een.'],
    ['teken \uE000 hier', 'teken \uFFFD hier'],
  ])('%s', (text, expected) => {
    expect(inline(text)).toBe(expected);
  });
});

describe('blocks', () => {
  test('are paragraphs, and markup before them is none of their words', () => {
    expect(
      read(`---
title: x
---
# De **kop** #

Eerste alinea,
tweede regel.

- Een punt van de lijst
- [x] Nog een punt
  dat verder gaat

> Iemand zei dit
> en dat.

Onderkop
--------

1. Nummer een

\`\`\`js
code();
\`\`\`

| Kop A | Kop *B* |
|-------|:-----:|
| cel 1 | cel 2 |

***

[ref]: https://example.org
[^1]: De noot zelf.
`),
    ).toEqual([
      'heading: De ⟨b1⟩kop⟨/b1⟩',
      'body: Eerste alinea, tweede regel.',
      'body: Een punt van de lijst',
      'body: Nog een punt dat verder gaat',
      'body: Iemand zei dit en dat.',
      'heading: Onderkop',
      'body: Nummer een',
      'body: Kop A',
      'body: Kop ⟨i1⟩B⟨/i1⟩',
      'body: cel 1',
      'body: cel 2',
      'body: De noot zelf.',
    ]);
  });

  test('in files of other systems and without a last line end are the same', () => {
    expect(read('# Kop\r\n\r\nEen **zin**\r\nverder.  \r\nEinde')).toEqual([
      'heading: Kop',
      'body: Een ⟨b1⟩zin⟨/b1⟩ verder.⟨br2/⟩Einde',
    ]);
  });

  test('what a tag is about and how the file spells it is kept', () => {
    const [sentence] = sentencesOf(readInline('Zie [hier](https://un.org) en {naam}.', new Map()));
    expect(sentence?.tags.map(({ raw, about }) => [raw, about])).toEqual([
      ['[', 'https://un.org'],
      ['](https://un.org)', ''],
      ['{naam}', '{naam}'],
    ]);
  });

  test('odd files take time in proportion to their length', () => {
    for (const odd of ['[', '*a ', '`', '<', '![', '**', '_a_', '> ', '- '])
      expect(readMarkdownArticle(new TextEncoder().encode(`a ${odd.repeat(20_000)}`)).ok).toBe(true);
  });
});
