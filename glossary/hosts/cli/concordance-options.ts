import { Option, type Command } from 'commander';
import type { Phrase } from './words.ts';

/** The options of `memory concordance`, and the query language in its help. */
export function addConcordanceOptions(command: Command, t: (phrase: Phrase) => string): Command {
  return command
    .addOption(new Option('--side <side>', t('side')).choices(['source', 'target']).default('source'))
    .option('--target <query>', t('concordanceTarget'))
    .option('--exact', t('concordanceExact'))
    .option('--part', t('concordancePart'))
    .option('--match-case', t('concordanceCase'))
    .option('--memory <name...>', t('concordanceMemory'))
    .option('--document <name>', t('concordanceDocument'))
    .option('--author <name>', t('concordanceAuthor'))
    .option('--from <day>', t('concordanceFrom'))
    .option('--to <day>', t('concordanceTo'))
    .option('--newest', t('concordanceNewest'))
    .option('--after <page>', t('concordanceAfter'))
    .addHelpText('after', t('concordanceHelp'));
}
