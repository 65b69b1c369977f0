import type { SegmentationRule, SegmentationRuleSet } from './rules.ts';

/** Rules of one language, ready to run. */
export interface CompiledRules {
  readonly rules: readonly CompiledRule[];
}

/** One rule as a single pattern that is tried at a place. */
export interface CompiledRule {
  readonly break: boolean;
  readonly pattern: RegExp;
}

/** Picks the rules for a language code such as `nl` or `nl-BE` and makes them ready. A malformed pattern throws. */
export function compileRules(ruleSet: SegmentationRuleSet, language: string): CompiledRules {
  const matching = ruleSet.maps.filter((map) => new RegExp(`^(?:${map.pattern})$`, 'iu').test(language));
  const chosen = ruleSet.cascade ? matching : matching.slice(0, 1);
  return { rules: chosen.flatMap((map) => ruleSet.rules[map.rules] ?? []).map(compileRule) };
}

function compileRule(rule: SegmentationRule): CompiledRule {
  return { break: rule.break, pattern: new RegExp(`(?<=${rule.before})(?=${rule.after})`, 'uy') };
}
