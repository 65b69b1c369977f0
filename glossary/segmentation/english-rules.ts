import { compileRules, type CompiledRules } from './compile-rules.ts';
import { englishSegmentation } from './english/rules.ts';
import type { SegmentationRuleSet } from './rules.ts';

/** Rules for English text: translations that are read beside their Dutch. */
export const englishRuleSet: SegmentationRuleSet = {
  cascade: false,
  maps: [{ pattern: 'en.*', rules: 'English' }],
  rules: { English: englishSegmentation },
};

/** The product's own rules for English, ready to run. */
export const englishRules: CompiledRules = compileRules(englishRuleSet, 'en');
