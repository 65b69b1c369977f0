import { app } from './en/app.ts';
import { articles } from './en/articles.ts';
import { commands } from './en/commands.ts';
import { common } from './en/common.ts';
import { desk } from './en/desk.ts';
import { panels } from './en/panels.ts';

/** All English words of the interface; the keys of every language come from here. */
export const en = { common, commands, app, desk, articles, panels } as const;
