import { extname } from 'node:path';
import { loadGlossary, type LoadedGlossary } from '#glossary/hosts/load-glossary.ts';
import { exitCodes, type Console, type ExitCode } from '../console.ts';
import type { CommandContext } from '../context.ts';
import { tellRefused } from '../tell-refused.ts';
import { checkArticles } from './check-articles.ts';
import { checkConsistency } from './check-consistency.ts';
import { checkPairs } from './check-pairs.ts';
import type { Checked } from './print-finding.ts';

/** What `check` is told besides what to check. */
export interface CheckOptions {
  readonly glossary?: string;
  /** The lines of a file are the sentences of one text, so that a term may stand in the one before. */
  readonly document?: boolean;
  readonly consistency?: boolean;
}

/**
 * `check [ARTICLE…|FILE.tsv|FILE.tmx]…`: pairs of files need no workspace; with nothing named, every article. Exit 1 where
 * there are findings or where something could not be checked.
 */
export async function checkItems(
  context: CommandContext,
  items: readonly string[],
  { glossary, document = false, consistency = false }: CheckOptions,
): Promise<ExitCode> {
  const { console } = context;
  let own: LoadedGlossary | null = null;
  if (glossary !== undefined) {
    const loaded = await loadGlossary(glossary);
    if (!loaded.ok) return console.fail(loaded.error);
    own = loaded.value;
    tellRefused(console, glossary, own.refused);
  }
  const files = items.filter(isPairsFile);
  const articles = items.filter((item) => !isPairsFile(item));
  const parts: Checked[] = [];
  if (files.length > 0) {
    const checked = await checkPairs(console, files, own, document);
    if (typeof checked === 'number') return checked;
    parts.push(checked);
  }
  if (articles.length > 0 || files.length === 0) {
    const checked = await checkArticles(context, articles, own);
    if (typeof checked === 'number') return checked;
    parts.push(checked);
  }
  if (consistency && (articles.length > 0 || files.length === 0)) {
    const checked = await checkConsistency(context, articles);
    if (typeof checked === 'number') return checked;
    parts.push(checked);
  }
  return tellCount(console, parts);
}

/** Endings that `check` takes as a file of pairs rather than the name of an article. */
function isPairsFile(name: string): boolean {
  return ['.tsv', '.tmx'].includes(extname(name).toLowerCase());
}

function tellCount(console: Console, parts: readonly Checked[]): ExitCode {
  const findings = parts.reduce((sum, part) => sum + part.findings, 0);
  const refused = parts.reduce((sum, part) => sum + part.refused, 0);
  console.tell(findings === 0 ? 'noFindings' : 'findings', { count: findings });
  if (refused > 0) console.tell('notChecked', { count: refused });
  return findings + refused === 0 ? exitCodes.done : exitCodes.findings;
}
