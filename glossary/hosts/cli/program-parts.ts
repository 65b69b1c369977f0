import type { Command } from 'commander';
import type { ExitCode } from './console.ts';
import type { CommandContext } from './context.ts';
import type { Phrase } from './words.ts';

/** Runs a command and notes its exit code; commander itself only knows 0 and an exception. */
export type Run = (work: (context: CommandContext) => Promise<ExitCode>, command: Command) => Promise<void>;

/** Describes a phrase in the user's language. */
export type Say = (phrase: Phrase) => string;

/** A command of the tool with the options that all share. */
export type Add = (parent: Command, usage: string, phrase: Phrase) => Command;
