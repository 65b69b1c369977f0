import { describe, expect, it } from 'vitest';
import { en } from '#renderer/i18n/locales/en.ts';
import { nl } from '#renderer/i18n/locales/nl.ts';
import { checkKeys } from './check-keys.ts';
import { readPageSources } from './read-page-sources.ts';

describe('the words of the interface', () => {
  it('are complete in both languages, all used, and none is outside the locales', () => {
    const sources = readPageSources();
    expect(sources.length).toBeGreaterThan(20);
    expect(checkKeys(sources, en, { nl })).toEqual([]);
  });
});

describe('the check of the words', () => {
  const words = { menu: { open: 'Open {{name}}', kind: { a: 'A', b: 'B' }, files_one: 'file', files_other: 'files' } };
  const use = (code: string) => [{ path: 'x.tsx', text: `const { t } = useTranslation('menu'); ${code}` }];
  const all = "t('open'); t(`kind.${kind}`); t('files', { count });";

  it('is content where every key is used and every use has a key', () => {
    expect(checkKeys(use(all), words, { nl: words })).toEqual([]);
  });

  it('finds a key that nobody uses', () => {
    expect(checkKeys(use("t('open'); t('files')"), words, {})).toEqual(['unused: menu:kind.a', 'unused: menu:kind.b']);
  });

  it('finds a use without a key, also in one branch of a choice and in a Trans', () => {
    const code = `${all} t(ready ? 'open' : 'shut'); const x = <Trans i18nKey="gone" />;`;
    expect(checkKeys(use(code), words, {})).toEqual(['x.tsx: no such key: shut', 'x.tsx: no such key: gone']);
  });

  it('looks only into the namespaces that a file speaks of', () => {
    const other = [{ path: 'y.tsx', text: "const { t } = useTranslation('other'); t('open')" }];
    expect(checkKeys([...use(all), ...other], words, {})).toEqual(['y.tsx: no such key: open']);
    const named = [{ path: 'y.tsx', text: "const { t } = useTranslation(['other', 'menu']); t('menu:open')" }];
    expect(checkKeys([...use(all), ...named], words, {})).toEqual([]);
  });

  it('follows functions by the name that a file gives them', () => {
    const code = `${all} const { t: word } = useTranslation(); word('gone'); (say: TFunction<'menu'>) => say('lost');`;
    expect(checkKeys(use(code), words, {})).toEqual(['x.tsx: no such key: gone', 'x.tsx: no such key: lost']);
  });

  it('counts keys in a table of the file as used', () => {
    const table = "t(`kind.${kind}`); t('files'); const table = ['open'] as const; t(table[0]);";
    expect(checkKeys(use(table), words, {})).toEqual([]);
  });

  it('finds keys that another language lacks, has too many, leaves empty, or fills with other values', () => {
    const dutch = { menu: { open: 'Openen', kind: { a: ' ', c: 'C' }, files_one: 'x', files_other: 'y' } };
    expect(checkKeys(use(all), words, { nl: dutch })).toEqual([
      'other values in nl: menu:open',
      'empty in nl: menu:kind.a',
      'missing in nl: menu:kind.b',
      'only in nl: menu:kind.c',
    ]);
  });

  it('finds words that stand in the source itself', () => {
    const code = `${all} const x = <p title="Hello" lang="nl">Good day {n}%</p>;`;
    expect(checkKeys(use(code), words, {})).toEqual([
      'x.tsx: words outside the locales: Hello',
      'x.tsx: words outside the locales: Good day',
    ]);
  });
});
