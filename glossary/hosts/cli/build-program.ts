import { Command, InvalidArgumentError, Option } from 'commander';
import { exportFormats, type ExportFormat } from '#shared/contract/exports.ts';
import { rewordLevels } from '#shared/model/reword.ts';
import { languages, type Language } from '#shared/messages/languages.ts';
import { createConsole, exitCodes, type ExitCode } from './console.ts';
import { addBackupCommands } from './backup-commands.ts';
import { addDictionaryCommands } from './dictionary-commands.ts';
import { addConcordanceOptions } from './concordance-options.ts';
import { alignDocuments, type AlignOptions } from './commands/align-documents.ts';
import { checkItems, type CheckOptions } from './commands/check-items.ts';
import { extractTerms } from './commands/extract-terms.ts';
import { exportArticle } from './commands/export-article.ts';
import { printTerms } from './commands/find-terms.ts';
import { importArticles } from './commands/import-articles.ts';
import { listComments } from './commands/list-comments.ts';
import { printConflicts } from './commands/list-conflicts.ts';
import { listArticles } from './commands/list-articles.ts';
import { listUnits, type ListOptions } from './commands/list-units.ts';
import { printConcepts } from './commands/list-terms.ts';
import { printMemoryStats } from './commands/look-up-memory.ts';
import { prepareMemory } from './make-ready.ts';
import { printBands, type BandOptions } from './commands/match-bands.ts';
import { pretranslateArticles, type PretranslateOptions } from './commands/pretranslate-articles.ts';
import { rewordWorkspace, type RewordOptions } from './commands/reword.ts';
import { printConcordance, type ConcordanceOptions } from './commands/print-concordance.ts';
import { runDemo } from './commands/run-demo.ts';
import { searchMemory } from './commands/search-memory.ts';
import { segmentText } from './commands/segment-text.ts';
import { serveWorkbench } from './commands/serve-workbench.ts';
import { printStats, verifyWorkspace } from './commands/workspace-numbers.ts';
import { addUnitOptions } from './unit-options.ts';
import { translateComplaint, translateHelp } from './speak-dutch.ts';
import { addTermFileCommands } from './term-file-options.ts';
import { addTransferCommands } from './transfer-options.ts';
import { say } from './words.ts';
import type { Add, Run, Say } from './program-parts.ts';

/** The whole command line. `setExitCode` is called once with what the command made of it. */
export function buildProgram(language: Language, version: string, setExitCode: (code: ExitCode) => void): Command {
  const t: Say = (phrase) => say(language, phrase);
  const add: Add = (parent, usage, phrase) =>
    parent
      .command(usage)
      .description(t(phrase))
      .option('--workspace <file>', t('workspace'))
      .option('--json', t('json'))
      .addOption(new Option('--lang <language>', t('language')).choices(languages));
  const run: Run = async (work, command) => {
    const { workspace, json = false, lang } = command.opts<{ workspace?: string; json?: boolean; lang?: Language }>();
    const console = createConsole(lang ?? language, json);
    setExitCode(await work({ console, workspace: workspace ?? null }));
  };
  const program = new Command('veerman').description(t('description')).version(version, '-V, --version', t('version'));
  program.helpOption('-h, --help', t('help')).helpCommand(false).exitOverride().showHelpAfterError(t('seeHelp'));
  if (language === 'nl') speakDutch(program);
  addWorkspaceCommands(program, add, run, t, language);
  addArticleCommands(program, add, run, t, language);
  addMemoryCommands(program.command('memory').helpCommand(false).description(t('memory')), add, run, t, language);
  addBackupCommands(program.command('backup').helpCommand(false).description(t('backup')), add, run, t);
  addDictionaryCommands(program, add, run, t);
  addTermCommands(program.command('terms').helpCommand(false).description(t('terms')), add, run, t, language);
  return program;
}

/** Commands made after this speak Dutch too. */
function speakDutch(program: Command): void {
  program.configureHelp({
    styleTitle: translateHelp,
    styleUsage: translateHelp,
    styleOptionTerm: translateHelp,
    styleOptionDescription: translateHelp,
    styleSubcommandTerm: translateHelp,
  });
  program.configureOutput({ outputError: (text, write) => write(translateComplaint(text)) });
}

function addWorkspaceCommands(program: Command, add: Add, run: Run, t: Say, language: Language): void {
  add(program, 'stats [articles...]', 'stats')
    .option('--bands', t('bands'))
    .option('--separately', t('separately'))
    .option('--out <file>', t('bandsOut'))
    .action((names: string[], options: BandOptions & { bands?: boolean }, command: Command) =>
      run((context) => (options.bands ? printBands(context, names, options) : printStats(context)), command),
    );
  add(program, 'verify', 'verify').action((_options, command: Command) => run(verifyWorkspace, command));
  add(program, 'serve', 'serve')
    .option('--port <number>', t('port'), (text) => parseWhole(text, 0, 65_535, language))
    .action((options: { port?: number }, command: Command) =>
      run((context) => serveWorkbench(context, options.port), command),
    );
  add(program, 'demo', 'demo')
    .option('--out <folder>', t('out'), 'veerman-demo')
    .action((options: { out: string }, command: Command) => run((context) => runDemo(context, options.out), command));
}

function addArticleCommands(program: Command, add: Add, run: Run, t: Say, language: Language): void {
  add(program, 'import <files...>', 'import').action((files: string[], _options, command: Command) =>
    run((context) => importArticles(context, files), command),
  );
  add(program, 'articles', 'articles').action((_options, command: Command) => run(listArticles, command));
  add(program, 'comments', 'comments')
    .option('--all', t('commentsAll'))
    .action((options: { all?: boolean }, command: Command) =>
      run((context) => listComments(context, options.all ?? false), command),
    );
  add(program, 'segment <file>', 'segment').action((file: string, _options, command: Command) =>
    run((context) => segmentText(context, file), command),
  );
  add(program, 'pretranslate [articles...]', 'pretranslate')
    .option('--threshold <score>', t('threshold'), (text) => parseWhole(text, 50, 100, language))
    .option('--confirm', t('confirmExact'))
    .option('--fragments', t('fragments'))
    .action((names: string[], options: PretranslateOptions, command: Command) =>
      run((context) => pretranslateArticles(context, names, options), command),
    );
  add(program, 'check [items...]', 'check')
    .option('--glossary <file>', t('glossary'))
    .option('--document', t('document'))
    .option('--consistency', t('consistency'))
    .action((items: string[], options: CheckOptions, command: Command) =>
      run((context) => checkItems(context, items, options), command),
    );
  add(program, 'reword [old] [new]', 'reword')
    .option('--concept <id>', t('concept'))
    .option('--everywhere', t('everywhere'))
    .option('--dry-run', t('dryRun'))
    .addOption(new Option('--level <level>', t('level')).choices(rewordLevels).default('keep'))
    .action((old: string | undefined, wanted: string | undefined, options: RewordOptions, command: Command) =>
      run((context) => rewordWorkspace(context, [old, wanted], options), command),
    );
  add(program, 'export <article>', 'export')
    .addOption(new Option('--format <format>', t('format')).choices([...exportFormats, 'target']).default('pdf'))
    .requiredOption('--out <file>', t('out'))
    .action((name: string, options: { format: ExportFormat | 'target'; out: string }, command: Command) => {
      const format = options.format === 'target' ? 'txt' : options.format;
      return run((context) => exportArticle(context, name, format, options.out), command);
    });
}

function addMemoryCommands(memory: Command, add: Add, run: Run, t: Say, language: Language): void {
  add(memory, 'search [text]', 'memorySearch')
    .option('--batch <file>', t('batch'))
    .option('--threshold <score>', t('threshold'), (text) => parseWhole(text, 50, 100, language))
    .option('--limit <count>', t('limit'), (text) => parseWhole(text, 1, 1000, language))
    .action(
      (text: string | undefined, options: { batch?: string; threshold?: number; limit?: number }, command: Command) =>
        run((context) => searchMemory(context, text, options), command),
    );
  addConcordanceOptions(add(memory, 'concordance [query]', 'memoryConcordance'), t)
    .option('--limit <count>', t('limit'), (text) => parseWhole(text, 1, 1000, language))
    .action((query: string | undefined, options: ConcordanceOptions, command: Command) =>
      run((context) => printConcordance(context, query, options), command),
    );
  addUnitOptions(add(memory, 'list [text]', 'memoryList'), t, (text, least, most) =>
    parseWhole(text, least, most, language),
  ).action((text: string | undefined, options: ListOptions, command: Command) =>
    run((context) => listUnits(context, text, options), command),
  );
  add(memory, 'align <dutch> <english>', 'memoryAlign')
    .option('--out <file>', t('alignFile'))
    .option('--into <name>', t('alignInto'))
    .option('--min-confidence <share>', t('minConfidence'), (text) => parseShare(text, language))
    .action((dutch: string, english: string, options: AlignOptions, command: Command) =>
      run((context) => alignDocuments(context, dutch, english, options), command),
    );
  add(memory, 'prepare', 'memoryPrepare')
    .addOption(new Option('--only <what>', t('prepareOnly')).choices(['matches', 'words']))
    .action(({ only }: { only?: 'matches' | 'words' }, command: Command) =>
      run((context) => prepareMemory(context, only), command),
    );
  add(memory, 'stats', 'memoryStats').action((_options, command: Command) => run(printMemoryStats, command));
  addTransferCommands(memory, add, run, t);
}

function addTermCommands(terms: Command, add: Add, run: Run, t: Say, language: Language): void {
  add(terms, 'find <file>', 'termsFind')
    .option('--glossary <file>', t('glossary'))
    .action((file: string, { glossary }: { glossary?: string }, command: Command) =>
      run((context) => printTerms(context, file, glossary), command),
    );
  add(terms, 'list [query]', 'termsList')
    .option('--limit <count>', t('mostEntries'), (text) => parseWhole(text, 1, 1_000_000, language))
    .action((query: string | undefined, { limit }: { limit?: number }, command: Command) =>
      run((context) => printConcepts(context, query ?? '', limit), command),
    );
  add(terms, 'extract [items...]', 'termsExtract')
    .option('--limit <count>', t('limit'), (text) => parseWhole(text, 1, 1000, language))
    .action((items: string[], { limit }: { limit?: number }, command: Command) =>
      run((context) => extractTerms(context, items, limit), command),
    );
  add(terms, 'conflicts', 'termsConflicts').action((_options, command: Command) => run(printConflicts, command));
  addTermFileCommands(terms, add, run, t);
}

function parseWhole(text: string, from: number, to: number, language: Language): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= from && value <= to) return value;
  throw new InvalidArgumentError(say(language, 'wrongNumber', { from, to }));
}

function parseShare(text: string, language: Language): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError(say(language, 'wrongShare'));
}

/** The exit code for what commander threw: help and version are fine, everything else is wrong use. */
export function codeOfCommanderError(exitCode: number): ExitCode {
  return exitCode === 0 ? exitCodes.done : exitCodes.usage;
}
