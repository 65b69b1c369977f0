import type { en } from './en.ts';
import { alignment } from './nl/alignment.ts';
import { app } from './nl/app.ts';
import { articles } from './nl/articles.ts';
import { backups } from './nl/backups.ts';
import { candidates } from './nl/candidates.ts';
import { commands } from './nl/commands.ts';
import { common } from './nl/common.ts';
import { concordance } from './nl/concordance.ts';
import { consistency } from './nl/consistency.ts';
import { desk } from './nl/desk.ts';
import { dictionary } from './nl/dictionary.ts';
import { exporting } from './nl/exporting.ts';
import { firstRun } from './nl/first-run.ts';
import { keys } from './nl/keys.ts';
import { memory } from './nl/memory.ts';
import { palette } from './nl/palette.ts';
import { reword } from './nl/reword.ts';
import { settings } from './nl/settings.ts';
import { statistics } from './nl/statistics.ts';
import { tables } from './nl/tables.ts';
import { termbase } from './nl/termbase.ts';
import { transfer } from './nl/transfer.ts';
import { views } from './nl/views.ts';
import { workspace } from './nl/workspace.ts';
import { panels } from './nl/panels.ts';
import type { Wording } from './wording.ts';

/** All Dutch words of the interface. */
export const nl = {
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
} satisfies Wording<typeof en>;
