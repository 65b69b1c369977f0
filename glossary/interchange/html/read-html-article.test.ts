import { expect, test } from 'vitest';
import { spellTags } from '#shared/text/spell-tags.ts';
import { splitSentences } from '../rich/split-sentences.ts';
import { splitPlainly } from '../rich/testing/split-plainly.ts';
import { readHtmlArticle } from './read-html-article.ts';

function read(file: string) {
  const article = readHtmlArticle(new TextEncoder().encode(file));
  if (!article.ok) throw new Error(article.error.type);
  const { paragraphs, trail } = article.value;
  const split = paragraphs.map(({ kind, lead, pieces = [] }) => ({
    kind,
    lead,
    sentences: splitSentences(pieces, splitPlainly),
  }));
  const whole = split
    .map(({ lead, sentences }) => lead + sentences.map(({ source, raw, gap }) => (raw ?? source) + gap).join(''))
    .join('');
  expect(whole + trail).toBe(file);
  return split.map(({ kind, sentences }) => `${kind}: ${sentences.map(({ source }) => spellTags(source)).join('|')}`);
}

test('blocks are paragraphs and elements among words are tags', () => {
  expect(
    read(`<!doctype html>
<html><head><title>Titel</title><style>p { color: red }</style></head>
<body>
  <h1>De <em>grote</em> kop</h1>
  <p>Eerste&nbsp;zin met <a href="https://un.org">een   link</a>.
     Tweede zin, caf&eacute; &amp; meer.</p>
  <script>if (a < b) alert("<p>nee</p>");</script>
  <ul><li>Punt <b>een</b></li><li>Punt<br/>twee</li></ul>
  <div>Los <img src="a.png"> woord<p>in een blok</p></div>
  <p><!-- niets --></p>
  a < b
</body></html>
`),
  ).toEqual([
    'heading: De ⟨i1⟩grote⟨/i1⟩ kop',
    'body: Eerste\u00A0zin met ⟨a1⟩een link⟨/a1⟩.|Tweede zin, café & meer.',
    'body: Punt ⟨b1⟩een⟨/b1⟩',
    'body: Punt⟨br1/⟩twee',
    'body: Los ⟨img1/⟩ woord',
    'body: in een blok',
    'body: a < b',
  ]);
});

test('an end without a start, and a start without an end, stand as they are', () => {
  expect(read('<p>a</b> en <i>b</p><p>c</i></p>')).toEqual(['body: a⟨/b1⟩ en ⟨i2⟩b', 'body: c⟨/i1⟩']);
});

test('a page without words is empty', () => {
  expect(readHtmlArticle(new TextEncoder().encode('<p><img src="a.png"></p>'))).toEqual({
    ok: false,
    error: { type: 'empty' },
  });
});
