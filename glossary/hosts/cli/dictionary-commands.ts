import type { Command } from 'commander';
import { addDictionary, lookUpWord, printDictionaries, removeDictionary } from './commands/dictionaries.ts';
import type { Add, Run, Say } from './program-parts.ts';

/** The commands for the user's own dictionaries. */
export function addDictionaryCommands(parent: Command, add: Add, run: Run, t: Say): void {
  const dictionary = parent.command('dictionary').helpCommand(false).description(t('dictionary'));
  add(dictionary, 'lookup <text>', 'dictionaryLookUp').action((word: string, _options, command: Command) =>
    run((context) => lookUpWord(context, word), command),
  );
  add(dictionary, 'list', 'dictionaryList').action((_options, command: Command) => run(printDictionaries, command));
  add(dictionary, 'add <file>', 'dictionaryAdd').action((file: string, _options, command: Command) =>
    run((context) => addDictionary(context, file), command),
  );
  add(dictionary, 'remove <file>', 'dictionaryRemove').action((file: string, _options, command: Command) =>
    run((context) => removeDictionary(context, file), command),
  );
}
