import { closeSync, openSync, readSync } from 'node:fs';
import { longestPiece } from '#shared/contract/transfer.ts';
import { assertNever } from '#shared/assert-never.ts';
import type { UnitFormat } from '#shared/model/transfer.ts';
import { err, ok } from '#shared/result.ts';
import { listMemories } from '#glossary/memory/memories.ts';
import type { JobAuthor } from '#glossary/memory/transfer/job.ts';
import { listImports } from '#glossary/memory/transfer/list-imports.ts';
import { readPreviewRefused, readPreviewUnits } from '#glossary/memory/transfer/preview-page.ts';
import { weighImport } from '#glossary/memory/transfer/weigh-import.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import type { Session } from './session.ts';
import type { MethodsOf, SessionHandlers } from './session-handlers.ts';

/** Handlers of `uploads.…`. */
export const uploadHandlers: SessionHandlers<MethodsOf<'uploads'>> = {
  'uploads.begin': (session, { name }) => ok({ uploadId: session.transfers.uploads.begin(name, session.author().now) }),
  'uploads.append': ({ transfers }, { uploadId, at, bytes }) => transfers.uploads.append(uploadId, at, bytes),
  'uploads.discard': ({ transfers }, { uploadId }) => {
    transfers.uploads.discard(uploadId);
    return ok(null);
  },
};

/** Handlers of `transfer.…`. */
export const transferHandlers: SessionHandlers<MethodsOf<'transfer'>> = {
  'transfer.inspect': async ({ transfers }, { file, table }, context) => {
    const found = transfers.uploads.find(file);
    if (!found.ok) return found;
    const { path, name } = found.value;
    return transfers.run('inspect', { file: path, name, table: table ?? null }, context);
  },
  'transfer.preview': (session, { file, into, mode, table }, context) =>
    session.transfers.preview({ file, into, mode, table: table ?? null }, session.author().now, context),
  'transfer.settle': ({ transfers }, order, context) => transfers.settle(order, context),
  'transfer.units': ({ transfers }, { token, fate, from, limit }) =>
    transfers.read(token, (stage) => readPreviewUnits(stage, fate, from, limit)),
  'transfer.refused': ({ transfers }, { token, from, limit }) =>
    transfers.read(token, (stage) => readPreviewRefused(stage, from, limit)),
  'transfer.apply': async (session, { token }, context) => {
    const applied = await session.transfers.apply(token, authorOf(session), context);
    if (applied.ok) publishImport(session, Number(applied.value.importId));
    return applied;
  },
  'transfer.discard': ({ transfers }, { token }) => {
    transfers.discard(token);
    return ok(null);
  },
  'transfer.imports': ({ db }) => ok(listImports(db)),
  'transfer.weighTakeBack': ({ db }, { importId }) => {
    const weighed = weighImport(db, Number(importId));
    return weighed ? ok(weighed) : err({ type: 'import-unknown' });
  },
  'transfer.takeBack': async (session, { importId }, context) => {
    const id = Number(importId);
    const taken = await session.transfers.run('takeBack', { importId: id, author: authorOf(session) }, context);
    if (taken.ok) publishImport(session, id);
    return taken;
  },
  'transfer.cutOff': ({ transfers }) => ok(transfers.cutOff()),
  'transfer.forgetCutOff': ({ transfers }) => {
    transfers.forgetCutOff();
    return ok(null);
  },
  'transfer.export': async (session, { memoryId, format }, context) => {
    const id = memoryId === null ? null : parseId(memoryId);
    const memories = listMemories(session.db);
    const memory = memories.find((one) => one.id === id);
    if (id !== null && !memory) return err({ type: 'memory-unknown' });
    const made = await session.transfers.export({ memoryId: id, format }, session.author().now, context);
    if (!made.ok) return made;
    return ok({
      ...made.value,
      fileName: nameFile(memory?.name ?? (memories.length === 1 ? memories[0]?.name : undefined) ?? 'memories', format),
    });
  },
  'transfer.read': ({ transfers }, { exportId, at }) => {
    const path = transfers.findExport(exportId);
    return path === undefined ? err({ type: 'upload-unknown' }) : ok(readPiece(path, at));
  },
  'transfer.finish': ({ transfers }, { exportId }) => {
    transfers.finishExport(exportId);
    return ok(null);
  },
};

/** Who works here, as plain data. */
export function authorOf(session: Session): JobAuthor {
  const { name, now } = session.author();
  return { name, now: now.toISOString() };
}

/** Tells every page that units and the undo stack changed. */
export function publishImport(session: Session, id: number): void {
  const change = { table: 'unit_import' as const, id, before: { taken_back: 0 }, after: { taken_back: 1 } };
  session.publish([change], { resources: true });
}

const unsafe = /[\u0000-\u001f<>:"/\\|?*]+/g;

function nameFile(name: string, format: UnitFormat): string {
  const bare =
    name
      .replace(unsafe, ' ')
      .trim()
      .replace(/[. ]+$/, '')
      .slice(0, 120) || 'memory';
  switch (format) {
    case 'tmx':
    case 'tmx.gz':
    case 'csv':
    case 'tsv':
    case 'xlsx':
      return `${bare}.${format}`;
    default:
      return assertNever(format);
  }
}

function readPiece(path: string, at: number): Uint8Array {
  const handle = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(longestPiece / 4);
    return bytes.slice(0, readSync(handle, bytes, 0, bytes.length, at));
  } finally {
    closeSync(handle);
  }
}
