import { tokenise, type Token } from '#glossary/text/tokenise.ts';
import { stemDutch } from '#glossary/text/stem-dutch.ts';
import { dutchNumberWords, englishNumberWords } from './number-words.ts';
import { stemEnglish } from '#glossary/text/stem-english.ts';

/** The language of a side. */
export type Side = 'nl' | 'en';

/** A word as it is counted: inflections of one word share a key, and a number has the key of its value in both languages. */
export interface KeyedWord {
  readonly key: string;
  /** The folded word as it stands. */
  readonly surface: string;
}

/** The words and numbers of a text; marks are no words. */
export function listKeys(text: string, side: Side): readonly KeyedWord[] {
  return tokenise(text).flatMap((token) => keyOf(token, side) ?? []);
}

function keyOf(token: Token, side: Side): KeyedWord | null {
  const { folded, kind } = token;
  if (kind === 'punctuation') return null;
  if (kind === 'number') return { key: `#${readValue(folded, side)}`, surface: folded };
  const bare = stripMarks(folded);
  const said = (side === 'nl' ? dutchNumberWords : englishNumberWords).get(bare);
  if (said !== undefined) return { key: `#${said}`, surface: folded };
  const ordinal = /^(\d{1,4})(?:e|de|ste|st|nd|rd|th)$/u.exec(folded)?.[1];
  if (ordinal !== undefined) return { key: `#${Number(ordinal)}`, surface: folded };
  return { key: side === 'nl' ? stemDutch(folded) : stemEnglish(bare), surface: bare };
}

const plainNumber = {
  nl: /^(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+)$/u,
  en: /^(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)$/u,
};

/** 10.000 and 2,5 in Dutch are 10,000 and 2.5 in English; what is no plain number (12.30.15) keeps its marks. */
function readValue(folded: string, side: Side): string {
  const [group, point] = side === 'nl' ? ['.', ','] : [',', '.'];
  const plain = plainNumber[side].test(folded)
    ? folded.replaceAll(group, '').replace(point, '.')
    : folded.replaceAll(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? String(value) : plain;
}

/** Letters without their accents. */
export function stripMarks(folded: string): string {
  return /^[\u0021-\u007E]*$/u.test(folded) ? folded : folded.normalize('NFD').replace(/\p{M}/gu, '');
}
