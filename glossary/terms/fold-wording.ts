import { foldText } from '#glossary/text/normalise.ts';

const marks = /\p{M}/gu;

/** Text as it is searched: capitals, accents and styles of quotes and hyphens make no difference. */
export function foldWording(text: string): string {
  return foldText(text).normalize('NFD').replace(marks, '');
}
