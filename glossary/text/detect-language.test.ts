import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from './detect-language.ts';

const seeds = join(import.meta.dirname, '..', '..', 'seeds');

describe('the language of a text', () => {
  test.each([
    ['De Veiligheidsraad heeft de resolutie niet aangenomen.', 'nl'],
    ['Hij zei dat het niet kon.', 'nl'],
    ['The council did not adopt the resolution.', 'en'],
    ['He said it couldn’t be done.', 'en'],
    ['Den Haag', null],
    ['The Hague', null],
    ['NAVO-top in Den Haag', null],
    ['', null],
    ['123 – 456', null],
    ['Volkskrant journalist De Jong of the Het Parool and the NRC', null],
  ])('%s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test('is never the other one in the real memory', () => {
    const tmx = readFileSync(join(seeds, 'memory.tmx'), 'utf8');
    const texts = (language: string) =>
      [...tmx.matchAll(/<tuv xml:lang="(\w\w)[^"]*">\s*<seg>([^<]*)<\/seg>/gu)]
        .filter((match) => match[1] === language)
        .map((match) => match[2]!);
    const [dutch, english] = [texts('nl'), texts('en')];
    expect(dutch.length).toBeGreaterThan(50);
    expect(dutch.filter((text) => detectLanguage(text) === 'en')).toEqual([]);
    expect(english.filter((text) => detectLanguage(text) === 'nl')).toEqual([]);
    const long = dutch.filter((text) => text.split(' ').length > 8);
    expect(long.filter((text) => detectLanguage(text) === 'nl').length / long.length).toBeGreaterThan(0.95);
  });
});
