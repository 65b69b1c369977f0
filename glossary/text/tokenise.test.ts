import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSpeltTags, spellTags } from '#shared/text/spell-tags.ts';
import { tokenise } from './tokenise.ts';

const shapes = (text: string): string[] => tokenise(text).map(({ text: token, kind }) => `${token}:${kind[0]}`);
const folded = (text: string): string[] => tokenise(text).map((token) => token.folded);

const articles = ['000_5c3b162ff20b4d5f', '002_5db6a49f5dcf6a7e', '003_de3818e0bf8e1148'].map((name) =>
  readFileSync(new URL(`../../seeds/articles/${name}.txt`, import.meta.url), 'utf8'),
);

describe('tokenise', () => {
  test.each([
    ['zo’n auto van d’Hooghe', ['zo’n:w', 'auto:w', 'van:w', 'd’Hooghe:w']],
    ['VN-Veiligheidsraad', ['VN:w', '-:p', 'Veiligheidsraad:w']],
    ['10.000 troepen, 2,5 km', ['10.000:n', 'troepen:w', ',:p', '2,5:n', 'km:w']],
    ['een 5G-netwerk', ['een:w', '5G:w', '-:p', 'netwerk:w']],
    ['c.q. ‘full scale war’.', ['c.q:w', '.:p', '‘:p', 'full:w', 'scale:w', 'war:w', '’:p', '.:p']],
    ["'s-Hertogenbosch en 't", ["':p", 's:w', '-:p', 'Hertogenbosch:w', 'en:w', "':p", 't:w']],
    ['12:30 uur?!', ['12:n', '::p', '30:n', 'uur:w', '?:p', '!:p']],
    ['DF-11’s 1e 50%', ['DF:w', '-:p', '11:n', '’:p', 's:w', '1e:w', '50:n', '%:p']],
    ['www.nu.nl jan@nu.nl', ['www.nu.nl:w', 'jan:w', '@:p', 'nu.nl:w']],
    ['👩‍🚀 👍🏽', ['👩‍🚀:p', '👍🏽:p']],
    ['€ 5,-', ['€:p', '5:n', ',:p', '-:p']],
    [' \u00A0\t\u200B\uFEFF', []],
  ])('splits %j', (text, expected) => {
    expect(shapes(text)).toEqual(expected);
  });

  test('folds capitals, accents, quotes, hyphens, the ĳ ligature and soft hyphens', () => {
    expect(folded('“ZO‘N” „zo’n“ «zo\u2032n»')).toEqual(['"', "zo'n", '"', '"', "zo'n", '"', '"', "zo'n", '"']);
    expect(folded('gei\u0308ntensiveerd')).toEqual(['geïntensiveerd']);
    expect(folded('samen\u00ADwerking VN\u2011raad Ĳssel')).toEqual(['samenwerking', 'vn', '-', 'raad', 'ijssel']);
    expect(folded('a – b — c - d')).toEqual(['a', '–', 'b', '—', 'c', '-', 'd']);
  });

  test('gives offsets of the text as it came, even where folding changes lengths', () => {
    const text = 'İstanbul e\u0301e\u0301n 👍 Ĳ, samen\u00ADwerking';
    for (const token of tokenise(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(tokenise(text).map(({ text: token }) => token)).toEqual([
      'İstanbul',
      'e\u0301e\u0301n',
      '👍',
      'Ĳ',
      ',',
      'samen\u00ADwerking',
    ]);
  });

  test('leaves nothing but white space and invisible marks between tokens', () => {
    for (const text of articles) {
      let end = 0;
      for (const token of tokenise(text)) {
        expect(text.slice(end, token.start)).toMatch(/^[\s\p{Cf}]*$/u);
        end = token.end;
      }
    }
  });

  test('agrees with the platform on the words of real articles', () => {
    const platform = new Intl.Segmenter('nl', { granularity: 'word' });
    for (const text of articles) {
      const expected = [...platform.segment(text)].map(({ segment }) => segment).filter((token) => /\S/u.test(token));
      expect(tokenise(text).map((token) => token.text)).toEqual(expected);
    }
  });

  test.each(['a', 'a.', '1.', '\u0301', '👩\u200D', '.', "a'", '\uD800', '\u200D'])(
    'reads a line of two million times %j to its end',
    (unit) => {
      const text = unit.repeat(2_000_000 / unit.length);
      const tokens = tokenise(text);
      expect(tokens.at(-1)?.end ?? text.length).toBeGreaterThan(text.length - 3);
    },
  );

  test.each(['a', 'é', '\u{1D538}', '1.'])('keeps a word of ten million times %j in one piece', (unit) => {
    const text = `${unit.repeat(10_000_000 / unit.length)}1`;
    expect(tokenise(text)).toHaveLength(1);
  });
});

describe('inline tags', () => {
  const words = (spelt: string) => {
    const text = readSpeltTags(spelt);
    return tokenise(text).map(({ start, end, folded }) => [spellTags(text.slice(start, end)), folded]);
  };

  test('are no tokens and part no word', () => {
    expect(words('De ⟨b1⟩VN⟨/b1⟩-⟨i2⟩Raad⟨/i2⟩⟨note3/⟩.').map(([, folded]) => folded)).toEqual([
      'de',
      'vn',
      '-',
      'raad',
      '.',
    ]);
    expect(words('be⟨b1⟩last⟨/b1⟩ing zo⟨i2⟩’n⟨/i2⟩')).toEqual([
      ['be⟨b1⟩last⟨/b1⟩ing', 'belasting'],
      ['zo⟨i2⟩’n', "zo'n"],
    ]);
  });

  test('that stand by themselves part words', () => {
    expect(words('een⟨br1/⟩twee⟨ph2/⟩drie').map(([, folded]) => folded)).toEqual(['een', 'twee', 'drie']);
  });
});
