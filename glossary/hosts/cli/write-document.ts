import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportedDocument } from '#shared/contract/exports.ts';
import { assertNever } from '#shared/assert-never.ts';
import { ok, type Result } from '#shared/result.ts';
import { writeUserFile, type WriteFailure } from '#glossary/hosts/write-file.ts';
import type { Console } from './console.ts';

/** Writes a document and gives its path: a folder as `out` takes it under its own name. */
export async function writeDocument(out: string, document: ExportedDocument): Promise<Result<string, WriteFailure>> {
  const path = (await isFolder(out)) ? join(out, document.fileName) : out;
  const written = await writeUserFile(path, document.bytes);
  return written.ok ? ok(path) : written;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

/** Tells where a document went and what to know of it. */
export function tellDocument(console: Console, path: string, { pages, warnings, bytes }: ExportedDocument): void {
  if (console.json) console.printJson({ path, pages, bytes: bytes.length, warnings });
  else console.tell('written', { path });
  warnings.forEach((warning) => tellWarning(console, warning));
}

function tellWarning(console: Console, warning: ExportedDocument['warnings'][number]): void {
  switch (warning.type) {
    case 'untranslated':
      return console.tell('untranslatedWarning', { segments: warning.segments });
    case 'unconfirmed':
      return console.tell('unconfirmedWarning', { segments: warning.segments });
    case 'characters-dropped':
      return console.tell('droppedWarning', { characters: warning.characters });
    case 'not-ua':
      return console.tell('notUaWarning', { characters: warning.characters });
    default:
      return assertNever(warning);
  }
}
