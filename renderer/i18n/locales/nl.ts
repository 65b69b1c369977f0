import type { en } from './en.ts';
import { app } from './nl/app.ts';
import { articles } from './nl/articles.ts';
import { commands } from './nl/commands.ts';
import { common } from './nl/common.ts';
import { desk } from './nl/desk.ts';
import { panels } from './nl/panels.ts';
import type { Wording } from './wording.ts';

/** All Dutch words of the interface. */
export const nl = { common, commands, app, desk, articles, panels } satisfies Wording<typeof en>;
