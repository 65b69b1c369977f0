import type { CallContext } from '#shared/contract/engine-api.ts';
import type { AlignedText } from '#shared/model/alignment.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { alignDocuments } from '#glossary/alignment/align-documents.ts';
import type { DocumentSentence } from '#glossary/alignment/document.ts';
import { readSide } from '#glossary/alignment/read-side.ts';
import type { Side } from '#glossary/alignment/word-keys.ts';
import { listAlignments } from '#glossary/alignments/alignment-row.ts';
import { buildRows } from '#glossary/alignments/build-rows.ts';
import { changeAlignment, redoChange, undoChange } from '#glossary/alignments/change-alignment.ts';
import { gatherHelp } from '#glossary/alignments/gather-help.ts';
import { keepAlignment, removeAlignment } from '#glossary/alignments/keep-alignment.ts';
import { keepPairs } from '#glossary/alignments/keep-pairs.ts';
import { readAlignment } from '#glossary/alignments/read-alignment.ts';
import { saveAlignment } from '#glossary/alignments/save-alignment.ts';
import { readArticleRow } from '#glossary/articles/list-articles.ts';
import { listSegmentRows } from '#glossary/segments/read-segments.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { startSlices } from '#glossary/store/yield-slice.ts';
import type { Session } from './session.ts';
import type { MethodsOf, SessionHandlers } from './session-handlers.ts';

/** Handlers of `alignment.…`. */
export const alignmentHandlers: SessionHandlers<MethodsOf<'alignment'>> = {
  'alignment.align': async (session, { source, target }, context) => {
    const dutch = readFileSide(source, 'nl');
    if (!dutch.ok) return dutch;
    const english = readFileSide(target, 'en');
    return english.ok ? alignSides(session, dutch.value, english.value, context) : english;
  },
  'alignment.keepPairs': (session, { pairs, document, into }) => {
    const { name: author, now } = session.author();
    const kept = keepPairs(session.db, { pairs, document, into, author, now });
    if (!kept.ok) return kept;
    session.publish(kept.value.changes, { resources: true });
    return ok(kept.value.saved);
  },
  'alignment.list': ({ db }) => ok(listAlignments(db)),
  'alignment.start': async (session, { source, target }, context) => {
    const { db } = session;
    const dutch = 'articleId' in source ? readArticleSide(session, source.articleId) : readNamed(source, 'nl');
    if (!dutch.ok) return dutch;
    const english = readNamed(target, 'en');
    if (!english.ok) return english;
    const aligned = await alignSides(session, dutch.value.sentences, english.value.sentences, context);
    if (!aligned.ok) return aligned;
    const names = { sourceName: dutch.value.name, targetName: english.value.name };
    const id = keepAlignment(db, { ...names, rows: buildRows(aligned.value) }, session.author().now);
    return expectAlignment(session, id);
  },
  'alignment.open': (session, { alignmentId }) => expectAlignment(session, parseId(alignmentId)),
  'alignment.change': ({ db }, { alignmentId, version, edits }) =>
    changeAlignment(db, parseId(alignmentId), version, edits),
  'alignment.undo': ({ db }, { alignmentId, version }) => undoChange(db, parseId(alignmentId), version),
  'alignment.redo': ({ db }, { alignmentId, version }) => redoChange(db, parseId(alignmentId), version),
  'alignment.save': (session, { alignmentId, into }) => {
    const kept = saveAlignment(session.db, parseId(alignmentId), into, session.author());
    if (!kept.ok) return kept;
    session.publish(kept.value.changes, { resources: true });
    return ok(kept.value.saved);
  },
  'alignment.remove': ({ db }, { alignmentId }) =>
    removeAlignment(db, parseId(alignmentId)) ? ok(null) : err({ type: 'alignment-unknown' }),
};

function expectAlignment({ db }: Session, id: number) {
  const alignment = readAlignment(db, id);
  return alignment ? ok(alignment) : err({ type: 'alignment-unknown' });
}

interface FileSide {
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface NamedSide {
  readonly name: string;
  readonly sentences: readonly DocumentSentence[];
}

type SideFailure = FailureOfType<'file-not-text' | 'file-empty' | 'file-too-large' | 'file-kind-unknown'>;

/** A larger text has more sentences than a person reviews. */
const limit = 50;

function readFileSide({ path, bytes }: FileSide, side: Side): Result<readonly DocumentSentence[], SideFailure> {
  const megabytes = Math.ceil(bytes.length / 1_000_000);
  if (megabytes > limit) return err({ type: 'file-too-large', path, megabytes, limit });
  if (isPacked(bytes)) return err({ type: 'file-kind-unknown', path, known: '.txt, .md, .html' });
  const read = readSide({ name: path, bytes }, side);
  if (read.ok) return read;
  const { error } = read;
  return err(
    error.type === 'empty' ? { type: 'file-empty', path } : { type: 'file-not-text', path, offset: error.offset },
  );
}

/** Documents of word processors are no plain text, whatever their name says. */
function isPacked(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  return start.startsWith('PK\u0003\u0004') || start === '%PDF-' || start === '{\\rtf';
}

function readNamed(file: FileSide, side: Side): Result<NamedSide, SideFailure> {
  const read = readFileSide(file, side);
  return read.ok ? ok({ name: file.path.split(/[/\\]/u).at(-1) ?? file.path, sentences: read.value }) : read;
}

/** An article as it is segmented in the workspace, so that its units fit its segments. */
function readArticleSide({ db }: Session, articleId: ArticleId): Result<NamedSide, FailureOfType<'article-unknown'>> {
  const article = readArticleRow(db, parseId(articleId));
  if (!article) return err({ type: 'article-unknown', article: articleId });
  const sentences = listSegmentRows(db, article.id).map(({ source, paragraph, kind }) => ({
    text: source,
    paragraph,
    isHeading: kind === 'heading',
  }));
  return ok({ name: article.source_name, sentences });
}

async function alignSides(
  { db, terms }: Session,
  source: readonly DocumentSentence[],
  target: readonly DocumentSentence[],
  { signal, progress }: CallContext,
): Promise<Result<AlignedText, FailureOfType<'cancelled'>>> {
  const texts = source.map(({ text }) => text);
  const slices = startSlices(signal, 1);
  let done = 0;
  const total = 3 * source.length;
  const rest = () => {
    done += 1;
    if (done % 50 === 0) progress({ done: Math.min(done, total), total });
    return slices.rest();
  };
  const links = await alignDocuments(source, target, { pairs: gatherHelp(db, terms.concepts.values(), texts), rest });
  if (!links) return err({ type: 'cancelled' });
  return ok({ source: texts, target: target.map(({ text }) => text), links });
}
