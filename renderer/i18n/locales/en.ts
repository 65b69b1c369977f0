import { alignment } from './en/alignment.ts';
import { app } from './en/app.ts';
import { articles } from './en/articles.ts';
import { backups } from './en/backups.ts';
import { candidates } from './en/candidates.ts';
import { commands } from './en/commands.ts';
import { common } from './en/common.ts';
import { concordance } from './en/concordance.ts';
import { consistency } from './en/consistency.ts';
import { desk } from './en/desk.ts';
import { dictionary } from './en/dictionary.ts';
import { exporting } from './en/exporting.ts';
import { firstRun } from './en/first-run.ts';
import { keys } from './en/keys.ts';
import { memory } from './en/memory.ts';
import { palette } from './en/palette.ts';
import { reword } from './en/reword.ts';
import { settings } from './en/settings.ts';
import { statistics } from './en/statistics.ts';
import { tables } from './en/tables.ts';
import { termbase } from './en/termbase.ts';
import { transfer } from './en/transfer.ts';
import { views } from './en/views.ts';
import { workspace } from './en/workspace.ts';
import { panels } from './en/panels.ts';

/** All English words of the interface; the keys of every language come from here. */
export const en = {
  common,
  backups,
  candidates,
  commands,
  app,
  alignment,
  desk,
  dictionary,
  articles,
  panels,
  concordance,
  exporting,
  reword,
  consistency,
  settings,
  keys,
  memory,
  palette,
  firstRun,
  statistics,
  tables,
  termbase,
  transfer,
  views,
  workspace,
} as const;
