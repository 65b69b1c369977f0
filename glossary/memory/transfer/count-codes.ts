import type { LanguageCount } from '#shared/model/transfer.ts';

/** Language codes that are told apart. */
const mostCodes = 200;

interface Counted {
  readonly side: 'nl' | 'en';
  readonly code: string;
  units: number;
}

/** Counts the units of each language code, as the file writes it. */
export interface CodeCounter {
  see(languages: readonly [source: string, target: string]): void;
  /** Most frequent first. */
  list(): readonly LanguageCount[];
}

/** Makes a counter that has seen nothing. */
export function countCodes(): CodeCounter {
  const sides = { nl: new Map<string, Counted>(), en: new Map<string, Counted>() };
  const see = (side: 'nl' | 'en', code: string) => {
    const known = sides[side].get(code);
    if (known) known.units += 1;
    else if (code !== '' && sides.nl.size + sides.en.size < mostCodes)
      sides[side].set(code, { side, code: code.slice(0, 40), units: 1 });
  };
  return {
    see([source, target]) {
      see('nl', source);
      see('en', target);
    },
    list: () => [...sides.nl.values(), ...sides.en.values()].toSorted((a, b) => b.units - a.units),
  };
}
