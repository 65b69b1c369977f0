import { InvalidArgumentError, Option, type Command } from 'commander';
import { unitProblems, unitSorts } from '#shared/contract/memory-units.ts';
import type { Phrase } from './words.ts';

/** The options of `memory list`: the filters of the memory screen. `whole` reads a number within limits. */
export function addUnitOptions(
  command: Command,
  t: (phrase: Phrase) => string,
  whole: (text: string, least: number, most: number) => number,
): Command {
  const day = (text: string) => {
    const time = Date.parse(`${text}T00:00:00Z`);
    const isDay =
      /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
    if (!isDay) throw new InvalidArgumentError(t('dayWrong'));
    return text;
  };
  return command
    .addOption(new Option('--side <side>', t('listSide')).choices(['source', 'target', 'either']).default('either'))
    .option('--regex', t('listRegex'))
    .option('--memory <name...>', t('concordanceMemory'))
    .option('--who <name>', t('listWho'))
    .option('--document <name>', t('listDocument'))
    .option('--language <code>', t('listLanguage'))
    .option('--from <day>', t('concordanceFrom'), day)
    .option('--to <day>', t('concordanceTo'), day)
    .addOption(new Option('--problem <problem...>', t('listProblem')).choices([...unitProblems]))
    .option('--agreement <score>', t('listAgreement'), (text) => whole(text, 0, 100))
    .addOption(new Option('--sort <order>', t('listSort')).choices([...unitSorts]).default('newest'))
    .addOption(
      new Option('--limit <count>', t('listLimit')).argParser((text) => whole(text, 1, 10_000_000)).default(50),
    );
}
