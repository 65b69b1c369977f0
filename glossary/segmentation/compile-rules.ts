import type { SegmentationRule, SegmentationRuleSet } from './rules.ts';

/** Rules of one language, ready to run; see {@link isBreak}. */
export interface CompiledRules {
  readonly rules: readonly CompiledRule[];
}

interface CompiledRule {
  readonly break: boolean;
  readonly pattern: RegExp;
}

/**
 * Picks the rules for a language code such as `nl` or `nl-BE`. They are made ready when they are first asked for, not when
 * the engine starts, which splits no text. A malformed pattern throws then.
 */
export function compileRules(ruleSet: SegmentationRuleSet, language: string): CompiledRules {
  let compiled: readonly CompiledRule[] | null = null;
  return {
    get rules() {
      return (compiled ??= chooseRules(ruleSet, language).map(compileRule));
    },
  };
}

function chooseRules(ruleSet: SegmentationRuleSet, language: string): readonly SegmentationRule[] {
  const matching = ruleSet.maps.filter((map) => new RegExp(`^(?:${map.pattern})$`, 'iu').test(language));
  const chosen = ruleSet.cascade ? matching : matching.slice(0, 1);
  return chosen.flatMap((map) => ruleSet.rules[map.rules] ?? []);
}

function compileRule(rule: SegmentationRule): CompiledRule {
  return { break: rule.break, pattern: new RegExp(`(?<=${rule.before})(?=${rule.after})`, 'uy') };
}

/**
 * True where a sentence ends at this place: the first rule that matches says so. Most places match no rule that breaks, so
 * those are tried first, and of the others only such as would come before the one that matched.
 */
export function isBreak(text: string, place: number, { rules }: CompiledRules): boolean {
  for (const [index, rule] of rules.entries()) {
    if (!rule.break || !matchesAt(rule, text, place)) continue;
    return !rules.slice(0, index).some((earlier) => !earlier.break && matchesAt(earlier, text, place));
  }
  return false;
}

function matchesAt({ pattern }: CompiledRule, text: string, place: number): boolean {
  pattern.lastIndex = place;
  return pattern.test(text);
}
