import type { SpellingWord } from '#shared/model/spelling.ts';
import type { Author } from '#glossary/segments/write-segment.ts';
import { sql, type ReadableDb, type WritableDb } from '#glossary/store/database.ts';
import type { Change } from '#glossary/store/journal.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';

interface WordRow {
  readonly id: number;
  readonly word: string;
  readonly segment_id: number | null;
  readonly made_at: string;
}

/** The project's own words, in the order of the alphabet. */
export function listProjectWords(db: ReadableDb): readonly SpellingWord[] {
  return db
    .all<WordRow>(sql`SELECT id, word, segment_id, made_at FROM spelling_word WHERE segment_id IS NULL ORDER BY word`)
    .map(({ id, word, made_at }) => ({ id, word, addedAt: made_at }));
}

/** Words that are let stand: those of the project, and by segment those that are ignored there alone. */
export function readSpellingWords(db: ReadableDb): {
  readonly project: ReadonlySet<string>;
  readonly ignored: ReadonlyMap<number, ReadonlySet<string>>;
} {
  const project = new Set<string>();
  const ignored = new Map<number, Set<string>>();
  for (const { word, segment_id } of db.all<WordRow>(sql`SELECT id, word, segment_id, made_at FROM spelling_word`)) {
    if (segment_id === null) project.add(word);
    else ignored.set(segment_id, (ignored.get(segment_id) ?? new Set()).add(word));
  }
  return { project, ignored };
}

/** Adds words to the project's own; those it has already stay as they are. One step that can be undone. */
export function addProjectWords(db: WritableDb, words: readonly string[], author: Author): readonly Change[] {
  const head = { label: 'add-word' as const, articleId: null, segmentId: null };
  return recordStep(db, head, author.now, (journal) => {
    for (const word of new Set(words)) {
      if (findId(db, word, null) === undefined) journal.insert('spelling_word', rowOf(word, null, author));
    }
  }).changes;
}

/** Lets a word stand in one segment alone. */
export function ignoreWordHere(
  db: WritableDb,
  word: string,
  place: { readonly articleId: number; readonly segmentId: number },
  author: Author,
): readonly Change[] {
  return recordStep(db, { label: 'ignore-word', ...place }, author.now, (journal) => {
    if (findId(db, word, place.segmentId) !== undefined) return;
    journal.insert('spelling_word', rowOf(word, place.segmentId, author));
  }).changes;
}

/** Takes words out of the project's own. */
export function removeProjectWords(db: WritableDb, ids: readonly number[], author: Author): readonly Change[] {
  const head = { label: 'remove-word' as const, articleId: null, segmentId: null };
  return recordStep(db, head, author.now, (journal) => {
    for (const id of ids) journal.delete('spelling_word', id);
  }).changes;
}

function rowOf(word: string, segmentId: number | null, { name, now }: Author) {
  return { word, segment_id: segmentId, made_by: name, made_at: now.toISOString() };
}

function findId(db: ReadableDb, word: string, segmentId: number | null): number | undefined {
  return db.get<{ id: number }>(sql`SELECT id FROM spelling_word WHERE word = :word AND segment_id IS :segmentId`, {
    word,
    segmentId,
  })?.id;
}
