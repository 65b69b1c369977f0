import type { Commands } from './commands.ts';
import type { SessionState } from './state.ts';

/** A command that keys and palette share. Its words are `commands.<id>` in the locales. */
export interface CommandSpec {
  readonly id: CommandId;
  readonly group: 'segment' | 'move' | 'article' | 'window';
  /** Default keys, first one shown: `Mod` is Ctrl, ⌘ on a Mac. See `matchKeys` and `formatKeys`. */
  readonly keys: readonly string[];
  readonly run: (commands: Commands) => unknown;
  readonly enabled: (state: SessionState) => boolean;
  /** True where it works in every view, not only on the desk; those of the group `window` always do. */
  readonly anywhere?: boolean;
  /** True where it takes the keyboard out of the text: what is typed after it is meant for what it opens. */
  readonly leavesText?: boolean;
}

export type CommandId = (typeof commandIds)[number];
export const commandIds = [
  'confirm',
  'unconfirm',
  'copy-source',
  'insert-match-1',
  'insert-match-2',
  'insert-match-3',
  'insert-match-4',
  'insert-match-5',
  'insert-match-6',
  'insert-match-7',
  'insert-match-8',
  'insert-match-9',
  'insert-term-1',
  'insert-term-2',
  'insert-term-3',
  'insert-term-4',
  'insert-term-5',
  'insert-term-6',
  'insert-term-7',
  'insert-term-8',
  'insert-term-9',
  'mend-wording',
  'insert-fragment-1',
  'insert-fragment-2',
  'insert-fragment-3',
  'insert-fragment-4',
  'insert-fragment-5',
  'insert-fragment-6',
  'insert-fragment-7',
  'insert-fragment-8',
  'insert-fragment-9',
  'insert-draft',
  'complete',
  'clear-text',
  'change-case',
  'characters',
  'insert-tag',
  'remove-tag',
  'split',
  'join',
  'edit-source',
  'lock',
  'repetitions',
  'propagates',
  'filter',
  'dictionary',
  'replace',
  'bookmark',
  'comment',
  'comments',
  'next-bookmark',
  'previous-bookmark',
  'undo',
  'redo',
  'next',
  'previous',
  'next-unconfirmed',
  'next-finding',
  'go-to',
  'focus-matches',
  'add-term',
  'concordance',
  'pretranslate',
  'export',
  'view-desk',
  'view-memory',
  'view-alignment',
  'view-terms',
  'view-candidates',
  'view-reword',
  'view-consistency',
  'view-statistics',
  'next-region',
  'previous-region',
  'preview',
  'reset-layout',
  'first-steps',
  'palette',
  'settings',
  'keys',
  'change-keys',
  'backups',
] as const;

/** Commands that there are nine of, one for each digit. */
export const commandSeries = ['insert-match', 'insert-term', 'insert-fragment'] as const;
export type CommandSeries = (typeof commandSeries)[number];

/** The n-th command of a series, from 1; null beyond the ninth. */
export function numberedCommand(series: CommandSeries, number: number): CommandId | null {
  const id = `${series}-${number}`;
  return commandIds.find((each) => each === id) ?? null;
}

/** The series that a command is one of, with its number; null for all others. */
export function findSeries(id: CommandId): { readonly series: CommandSeries; readonly number: number } | null {
  const series = commandSeries.find((each) => id.startsWith(`${each}-`));
  return series ? { series, number: Number(id.slice(-1)) } : null;
}
