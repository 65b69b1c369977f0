import type { UnitChange, UnitReplacement } from '#shared/contract/memory-units.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { compilePattern } from './match-text.ts';

/** What would become of a text; null where nothing would. */
export type ReplaceText = (text: string) => Pick<UnitChange, 'after' | 'pieces'> | null;

/** More hits in one text than this are no text. */
const mostHits = 1000;

/** Makes the function that replaces in one text. Without `regex` the words stand for themselves, also in `by`. */
export function createReplaceText(replacement: UnitReplacement): Result<ReplaceText, FailureOfType<'pattern-invalid'>> {
  const { find, by, regex, matchCase, wholeWord } = replacement;
  const words = regex ? `(?:${find})` : escapePattern(find);
  const source = wholeWord ? `(?<![\\p{L}\\p{N}\\p{M}_])${words}(?![\\p{L}\\p{N}\\p{M}_])` : words;
  const pattern = compilePattern(source, matchCase ? 'gu' : 'giu');
  // An expression such as `a)(b` is one only within the brackets.
  if (!pattern || (regex && !compilePattern(find, 'u'))) return err({ type: 'pattern-invalid', pattern: find });
  return ok((text) => {
    const pieces: UnitChange['pieces'][number][] = [];
    for (const match of text.matchAll(pattern)) {
      if (pieces.length >= mostHits) break;
      const piece = regex ? expand(by, match) : by;
      if (match[0] === '' || piece === match[0]) continue;
      pieces.push({ start: match.index, end: match.index + match[0].length, text: piece });
    }
    return pieces.length === 0 ? null : { after: applyPieces(text, pieces), pieces };
  });
}

function applyPieces(text: string, pieces: UnitChange['pieces']): string {
  let after = '';
  let at = 0;
  for (const piece of pieces) {
    after += text.slice(at, piece.start) + piece.text;
    at = piece.end;
  }
  return after + text.slice(at);
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, (character) => (character === '-' ? '\\x2d' : `\\${character}`));
}

/** Fills `$1`, `$<name>`, `$&` and `$$`; what names no group stays as it stands. */
function expand(template: string, match: RegExpExecArray): string {
  return template.replace(/\$(?:(\$)|(&)|(\d{1,2})|<([^>]*)>)/gu, (whole, dollar, all, number, name) => {
    if (dollar) return '$';
    if (all) return match[0];
    if (number) return Number(number) < match.length && Number(number) > 0 ? (match[Number(number)] ?? '') : whole;
    return match.groups && name in match.groups ? (match.groups[name as string] ?? '') : whole;
  });
}
