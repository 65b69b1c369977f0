import { compileRules, type CompiledRules } from './compile-rules.ts';
import { dutchSegmentation } from './dutch/rules.ts';
import type { SegmentationRuleSet } from './rules.ts';

/** The rules the product comes with. */
export const builtInRules: SegmentationRuleSet = {
  cascade: false,
  maps: [{ pattern: 'nl.*', rules: 'Dutch' }],
  rules: { Dutch: dutchSegmentation },
};

/** The product's own rules for Dutch, ready to run. */
export const dutchRules: CompiledRules = compileRules(builtInRules, 'nl');
