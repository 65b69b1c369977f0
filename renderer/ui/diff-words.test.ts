import { describe, expect, it } from 'vitest';
import { diffWords, type DiffPart } from './diff-words.ts';

const join = (parts: readonly DiffPart[], without: DiffPart['kind']) =>
  parts
    .filter((part) => part.kind !== without)
    .map((part) => part.text)
    .join('');

describe('the word diff', () => {
  it('marks whole words, never parts of them', () => {
    expect(diffWords('De Russische president kwam.', 'De Chinese president kwam.')).toEqual([
      { kind: 'same', text: 'De ' },
      { kind: 'removed', text: 'Russische' },
      { kind: 'added', text: 'Chinese' },
      { kind: 'same', text: ' president kwam.' },
    ]);
  });

  it('shows a changed phrase whole, the old words first', () => {
    expect(diffWords('op 4 februari 2022 in Peking', 'op 5 maart 2022 in Peking')).toEqual([
      { kind: 'same', text: 'op ' },
      { kind: 'removed', text: '4 februari' },
      { kind: 'added', text: '5 maart' },
      { kind: 'same', text: ' 2022 in Peking' },
    ]);
  });

  it('has one part where nothing changed, and none for two empty texts', () => {
    expect(diffWords('Zo is het.', 'Zo is het.')).toEqual([{ kind: 'same', text: 'Zo is het.' }]);
    expect(diffWords('', '')).toEqual([]);
  });

  it('gives back both texts from its parts, whatever they are', () => {
    const texts = [
      '',
      'Een zin.',
      'Een  zin met  dubbele spaties en een\u00a0harde.',
      'De ‘vriendschap zonder grenzen’ (2022) kost € 1.250,50!',
      'Zo’n VN-Veiligheidsraad — 👩‍🚀 en 日本 — bestaat niet.',
      'zin Een.',
    ];
    for (const from of texts) {
      for (const to of texts) {
        const parts = diffWords(from, to);
        expect(join(parts, 'added')).toBe(from);
        expect(join(parts, 'removed')).toBe(to);
      }
    }
  });
});
