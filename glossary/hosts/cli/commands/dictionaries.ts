import type { DictionaryInfo } from '#shared/model/dictionary.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { Result } from '#shared/result.ts';
import type { EngineClient } from '#shared/rpc/create-client.ts';
import { renderFailure } from '#shared/messages/render-message.ts';
import { resolve } from 'node:path';
import { exitCodes, type Console, type ExitCode } from '../console.ts';
import { withEngine, type CommandContext } from '../context.ts';

/** `dictionary lookup`: exit 1 where none of the dictionaries has the word, or one of them is broken. */
export async function lookUpWord(context: CommandContext, word: string): Promise<ExitCode> {
  const { console } = context;
  return withEngine(context, 'fail', async (client) => {
    const answers = await client.call('dictionaries.lookUp', { word: word.slice(0, 200) });
    if (!answers.ok) return console.fail(answers.error);
    for (const answer of answers.value) {
      if (console.json) console.printJson(answer);
      else for (const { headword, text } of answer.hits) console.print(`${answer.name}: ${headword}\n${text}\n`);
      if (answer.failure) console.tell('problem', { problem: renderFailure(answer.failure, console.language) });
    }
    const found = answers.value.some(({ hits }) => hits.length > 0);
    if (!found) console.tell('dictionaryNothing', { word });
    return found && answers.value.every(({ failure }) => failure === null) ? exitCodes.done : exitCodes.findings;
  });
}

/** `dictionary list`: exit 1 where one of them cannot be opened. */
export async function printDictionaries(context: CommandContext): Promise<ExitCode> {
  return showShelf(context, (client) => client.call('dictionaries.list', {}));
}

/** `dictionary add`: one that is broken is told, and not kept. */
export async function addDictionary(context: CommandContext, file: string): Promise<ExitCode> {
  return showShelf(context, (client) => client.call('dictionaries.add', { path: resolve(file) }));
}

/** `dictionary remove`: the files stay. */
export async function removeDictionary(context: CommandContext, file: string): Promise<ExitCode> {
  return showShelf(context, (client) => client.call('dictionaries.remove', { path: resolve(file) }));
}

async function showShelf(
  context: CommandContext,
  ask: (client: EngineClient) => Promise<Result<readonly DictionaryInfo[], Failure>>,
): Promise<ExitCode> {
  return withEngine(context, 'fail', async (client) => {
    const listed = await ask(client);
    return listed.ok ? show(context.console, listed.value) : context.console.fail(listed.error);
  });
}

function show(console: Console, dictionaries: readonly DictionaryInfo[]): ExitCode {
  for (const { path, state } of dictionaries) {
    if (console.json) console.printJson({ path, ...state });
    else if (state.kind === 'open') console.print(`${state.name} (${state.entries}): ${path}`);
    else console.tell('problem', { problem: renderFailure(state.failure, console.language) });
  }
  if (dictionaries.length === 0) console.tell('dictionariesNone');
  return dictionaries.every(({ state }) => state.kind === 'open') ? exitCodes.done : exitCodes.findings;
}
