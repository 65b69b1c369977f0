import { compileRules, type CompiledRules } from './compile-rules.ts';
import type { SegmentationRuleSet } from './rules.ts';

const ruleSet: SegmentationRuleSet = {
  cascade: true,
  maps: [{ pattern: 'nl.*', rules: 'Dutch' }],
  rules: {
    Dutch: [
      { break: false, before: '(?<![\\p{L}\\p{N}])(?:\\p{L}\\.)+|(?<![\\p{L}\\p{N}])(?:[Dd]hr|[Mm]evr|[Mm]w|[Mm]r|[Pp]rof|[Dd]rs?|nr|blz|bijv|jl|mln|mld|St)\\.', after: '\\s' },
      {
        break: true,
        before: '[.!?…]["\'”’“»)\\]]*',
        after: '\\s+(?:["\'“”„‘’‚«(\\[]*[\\p{Lu}\\p{N}]|["“„‘‚«(\\[]|[dl][\'’]\\p{Lu}|[\'’][ts]\\b)',
      },
    ],
  },
};

/** The product's own rules for Dutch, ready to run. */
export const dutchRules: CompiledRules = compileRules(ruleSet, 'nl');
