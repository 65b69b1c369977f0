import { englishPattern } from '#glossary/terms/enforce/english-pattern.ts';
import { formsOf } from '#glossary/terms/enforce/english-forms.ts';
import type { SqlParams } from '#glossary/store/database.ts';
import type { RewordRule } from './reword-rule.ts';

/** A condition that every sentence with an old wording meets, and few others: for SQLite to leave the rest unread. */
export interface Candidates {
  readonly where: string;
  readonly params: SqlParams;
}

const longestNeedle = 5;
const mostNeedles = 40;

/**
 * Makes the condition on a column that holds English: it has the beginning of some form of the first word of an old
 * wording. Only letters that SQLite compares without regard to capitals count.
 */
export function findCandidates(rule: RewordRule, column: string): Candidates {
  const needles = new Set(
    rule.old.flatMap((term) => {
      const first = englishPattern(term).parts.find((part) => part.kind === 'item' && part.item.word && !part.optional);
      if (first?.kind !== 'item') return [''];
      const forms = [first.item.folded, ...formsOf(first.item.folded, 'verb')];
      return forms.map((form) => /^[a-z0-9]+/u.exec(form.slice(0, longestNeedle))?.[0] ?? '');
    }),
  );
  const kept = shortestOnly([...needles]);
  if (kept.includes('') || kept.length > mostNeedles) return { where: '1', params: {} };
  const params = Object.fromEntries(kept.map((needle, at) => [`needle${at}`, `%${needle}%`]));
  return { where: `(${kept.map((_needle, at) => `${column} LIKE :needle${at}`).join(' OR ')})`, params };
}

/** What begins with another needle needs none of its own. */
function shortestOnly(needles: readonly string[]): readonly string[] {
  return needles.filter((needle) => !needles.some((other) => other !== needle && needle.startsWith(other)));
}
