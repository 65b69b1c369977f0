import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { WritableDb } from './database.ts';
import { migrate, readSchemaVersion, schemaVersion } from './migrate.ts';
import { allMigrations } from './migrations/all-migrations.ts';
import { openConnection } from './open-connection.ts';
import { makeTestFolder, type TestFolder } from './test-folder.ts';

let folder: TestFolder;
let db: WritableDb;
beforeEach(() => {
  folder = makeTestFolder();
  db = openConnection(folder.path('a.sqlite'), { mustExist: false });
});
afterEach(() => {
  db.close();
  folder.remove();
});

/** The plan of a query, one line a step. */
const planOf = (query: string, params = {}) =>
  db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${query}`, params).map(({ detail }) => detail);

const now = '2026-01-01T00:00:00.000Z';
const addArticle = () =>
  db.run(`INSERT INTO article (title, source_name, position, original, original_hash, tail, added_at)
          VALUES ('Titel', 'a.txt', 0, 'Een zin.', 'x', '', '${now}')`).id;
const addSegment = (articleId: number, position = 0) =>
  db.run(
    `INSERT INTO segment (article_id, position, paragraph, kind, lead, source, gap, words, updated_at)
     VALUES (:articleId, :position, 0, 'body', '', 'Een zin.', '', 2, '${now}')`,
    { articleId, position },
  ).id;

describe('every migration', () => {
  test('counts up by one, and its number and name are those of its file', () => {
    expect(allMigrations.map(({ version }) => version)).toEqual(allMigrations.map((_, at) => at + 1));
    expect(new Set(allMigrations.map(({ name }) => name)).size).toBe(allMigrations.length);
  });

  test('leaves the file at its own version, and a second run changes nothing', () => {
    for (const { version } of allMigrations) {
      migrate(db, version);
      expect(readSchemaVersion(db)).toBe(version);
    }
    migrate(db);
    expect(readSchemaVersion(db)).toBe(schemaVersion);
  });

  test('that fails leaves the file as the step before left it', () => {
    migrate(db, 1);
    db.exec('CREATE TABLE segment (id INTEGER)');
    expect(() => migrate(db, 2)).toThrow('segment');
    expect(readSchemaVersion(db)).toBe(1);
    expect(db.all(`SELECT name FROM sqlite_schema WHERE name = 'article'`)).toEqual([]);
  });
});

test('0001 to 0002 keeps settings, and articles take segments in order', () => {
  migrate(db, 1);
  db.run(`INSERT INTO setting VALUES ('theme', 'dark')`);
  migrate(db, 2);
  expect(db.all('SELECT * FROM setting')).toEqual([{ key: 'theme', value: 'dark' }]);
  addSegment(addArticle());
  expect(planOf('SELECT * FROM segment WHERE article_id = 1 ORDER BY position')).toEqual([
    'SEARCH segment USING INDEX segment_in_article (article_id=?)',
  ]);
  const progress = planOf(
    `SELECT article_id, kind, status, is_empty, count(*), sum(words)
     FROM segment GROUP BY article_id, kind, status, is_empty`,
  );
  expect(progress).toEqual(['SCAN segment USING COVERING INDEX segment_progress']);
});

test('0002 to 0003 keeps articles and segments, and units are found by their Dutch', () => {
  migrate(db, 2);
  const segmentId = addSegment(addArticle());
  db.run(
    `INSERT INTO segment_override (segment_id, concept_id, code, reason, made_at)
     VALUES (:segmentId, 'c1', 'term_missing', 'quote', '${now}')`,
    { segmentId },
  );
  migrate(db, 3);
  expect(db.get('SELECT source, status, version FROM segment')).toEqual({
    source: 'Een zin.',
    status: 'draft',
    version: 1,
  });
  expect(db.get('SELECT reason FROM segment_override')).toEqual({ reason: 'quote' });
  expect(planOf(`SELECT * FROM unit WHERE source = 'x' AND memory_id = 1`)).toEqual([
    'SEARCH unit USING INDEX unit_by_source (source=? AND memory_id=?)',
  ]);
  expect(planOf('SELECT * FROM unit WHERE segment_id = 1')).toEqual([
    'SEARCH unit USING INDEX unit_of_segment (segment_id=?)',
  ]);
});

test('0003 to 0004 keeps memories and units, and terms are read by entry', () => {
  migrate(db, 3);
  db.run(`INSERT INTO memory (name, added_at) VALUES ('M', '${now}')`);
  db.run(`INSERT INTO unit (memory_id, source, target) VALUES (1, 'Hallo', 'Hello')`);
  migrate(db, 4);
  expect(db.get('SELECT memory_id, source, target, segment_id FROM unit')).toEqual({
    memory_id: 1,
    source: 'Hallo',
    target: 'Hello',
    segment_id: null,
  });
  expect(planOf(`SELECT * FROM term WHERE concept_id = 'c' ORDER BY position`)).toEqual([
    'SEARCH term USING INDEX term_of_concept (concept_id=?)',
  ]);
});

test('0004 to 0005 keeps entries, and the top of the stack is found without a scan', () => {
  migrate(db, 4);
  db.run(`INSERT INTO glossary (name, added_at) VALUES ('G', '${now}')`);
  db.run(`INSERT INTO concept (id, glossary_id, entry_id, position) VALUES ('c1', 1, 'c1', 0)`);
  migrate(db, 5);
  expect(db.get('SELECT id, entry_id FROM concept')).toEqual({ id: 'c1', entry_id: 'c1' });
  expect(planOf('SELECT id FROM undo_step WHERE undone = 0 ORDER BY id DESC LIMIT 1')).toEqual([
    'SEARCH undo_step USING COVERING INDEX undo_by_state (undone=?)',
  ]);
});

test('the schema refuses what no version of the product writes', () => {
  migrate(db);
  const articleId = addArticle();
  const id = addSegment(articleId);
  expect(() => db.run(`UPDATE segment SET status = 'drafts' WHERE id = :id`, { id })).toThrow('CHECK');
  expect(() => db.run(`UPDATE segment SET position = 'x' WHERE id = :id`, { id })).toThrow('cannot store TEXT');
  expect(() => db.run(`UPDATE article SET left_out = '[' WHERE id = :articleId`, { articleId })).toThrow('CHECK');
  expect(() => addSegment(99)).toThrow('FOREIGN KEY');
});

test('0006 to 0007 keeps the steps and their ids, and takes any name for a step', () => {
  migrate(db, 6);
  const add = (label: string) =>
    db.run(`INSERT INTO undo_step (label, changes, made_at) VALUES ('${label}', '[]', 1)`).id;
  const first = add('typing');
  const gone = add('confirm');
  db.run('DELETE FROM undo_step WHERE id = :gone', { gone });
  migrate(db, 7);
  expect(db.all('SELECT id, label FROM undo_step')).toEqual([{ id: first, label: 'typing' }]);
  expect(add('copy-source')).toBeGreaterThan(gone);
  expect(planOf('SELECT * FROM undo_step WHERE undone = 0 ORDER BY id DESC LIMIT 1')).toEqual([
    'SEARCH undo_step USING INDEX undo_by_state (undone=?)',
  ]);
});

test('0007 to 0008 keeps memories and units as they were, looked in and written to, and the log hears of every side', () => {
  migrate(db, 7);
  db.run(`INSERT INTO memory (name, rank, added_at) VALUES ('M', 3, '${now}')`);
  db.run(`INSERT INTO unit (memory_id, source, target, previous) VALUES (1, 'Hallo', 'Hello', 'Voor')`);
  migrate(db, 8);
  expect(db.all('SELECT * FROM memory')).toEqual([
    { id: 1, name: 'M', rank: 3, added_at: now, penalty: 0, read_only: 0, enabled: 1, removed_at: null },
  ]);
  expect(db.all('SELECT source, target, previous FROM unit')).toEqual([
    { source: 'Hallo', target: 'Hello', previous: 'Voor' },
  ]);
  for (const side of ['target', 'previous', 'next']) db.run(`UPDATE unit SET ${side} = 'x'`);
  db.run('UPDATE unit SET segment_id = NULL');
  expect(db.all('SELECT unit_id FROM unit_change')).toEqual([{ unit_id: 1 }, { unit_id: 1 }, { unit_id: 1 }]);
  expect(() => db.run('UPDATE memory SET penalty = 101')).toThrow('CHECK');
  expect(planOf('SELECT count(*) FROM unit WHERE memory_id = 1')).toEqual([
    'SEARCH unit USING COVERING INDEX unit_in_memory (memory_id=?)',
  ]);
});

test('0008 to 0009 keeps entries, their ids and their terms, and reads them by place and by id', () => {
  migrate(db, 8);
  db.run(`INSERT INTO glossary (name, added_at) VALUES ('G', '${now}')`);
  db.run(`INSERT INTO concept VALUES ('c2', 1, 'c2', 1, 'trade', NULL, 'n'), ('c1@1', 1, 'c1', 0, NULL, 'd', NULL)`);
  db.run(`INSERT INTO term (concept_id, position, language, text, standing, case_rule, type, note)
          VALUES ('c1@1', 0, 'nl', 'raad', 'preferred', 'smart', 'fullForm', 'x'),
                 ('c2', 1, 'en', 'trade', 'deprecated', 'ignore', NULL, NULL)`);
  migrate(db, 9);
  expect(db.all('SELECT id, public_id, entry_id, subject_field, definition, note, examples FROM concept')).toEqual([
    { id: 1, public_id: 'c1@1', entry_id: 'c1', subject_field: null, definition: 'd', note: null, examples: '[]' },
    { id: 2, public_id: 'c2', entry_id: 'c2', subject_field: 'trade', definition: null, note: 'n', examples: '[]' },
  ]);
  expect(db.all('SELECT concept_id, text, standing, case_rule, matching, type, note FROM term')).toEqual([
    {
      concept_id: 1,
      text: 'raad',
      standing: 'preferred',
      case_rule: 'smart',
      matching: 'all-forms',
      type: 'fullForm',
      note: 'x',
    },
    {
      concept_id: 2,
      text: 'trade',
      standing: 'deprecated',
      case_rule: 'ignore',
      matching: 'all-forms',
      type: null,
      note: null,
    },
  ]);
  expect(db.get('SELECT read_only, enabled, enforcement, removed_at FROM glossary')).toEqual({
    read_only: 0,
    enabled: 1,
    enforcement: 'block',
    removed_at: null,
  });
  expect(planOf(`SELECT * FROM concept WHERE public_id = 'c1'`)).toEqual([
    'SEARCH concept USING INDEX concept_by_public_id (public_id=?)',
  ]);
  expect(planOf('SELECT max(position) FROM concept WHERE glossary_id = 1')).toEqual([
    'SEARCH concept USING COVERING INDEX concept_by_place (glossary_id=?)',
  ]);
  expect(planOf('SELECT * FROM term WHERE concept_id = 1 ORDER BY position')).toEqual([
    'SEARCH term USING INDEX term_of_concept (concept_id=?)',
  ]);
  db.run('DELETE FROM glossary');
  expect(db.get('SELECT (SELECT count(*) FROM concept) + (SELECT count(*) FROM term) AS n')).toEqual({ n: 0 });
});

test('0009 to 0010 keeps units and their history, and gives the newest units without sorting', () => {
  migrate(db, 9);
  db.run(`INSERT INTO memory (name, added_at) VALUES ('M', '${now}')`);
  db.run(`INSERT INTO unit (memory_id, source, target) VALUES (1, 'Hallo', 'Hello')`);
  db.run(`INSERT INTO unit_history (unit_id, target) VALUES (1, 'Hi')`);
  migrate(db, 10);
  expect(db.all('SELECT unit_id, source, target FROM unit_history')).toEqual([
    { unit_id: 1, source: null, target: 'Hi' },
  ]);
  const age = `coalesce(changed_at, created_at, '')`;
  const from = `SELECT id FROM unit INDEXED BY unit_by_age WHERE memory_id = 1 AND ${age}`;
  expect(planOf(`${from} = 'x' AND id < 5 ORDER BY id DESC LIMIT 9`)).toEqual([
    'SEARCH unit USING COVERING INDEX unit_by_age (memory_id=? AND <expr>=? AND rowid<?)',
  ]);
  expect(planOf(`${from} < 'x' ORDER BY ${age} DESC, id DESC LIMIT 9`)).toEqual([
    expect.stringMatching(/^SEARCH unit USING (COVERING )?INDEX unit_by_age \(memory_id=\? AND <expr><\?\)$/u),
  ]);
  db.run(`INSERT INTO undo_step (label, changes, made_at) VALUES ('memory-delete', '[]', 1)`);
  db.run(`INSERT INTO undo_unit (step_id, unit_id, before) VALUES (1, 1, '{}')`);
  db.run('DELETE FROM undo_step');
  expect(db.all('SELECT * FROM undo_unit')).toEqual([]);
});

test('0011 to 0012 keeps units and what changed of them, and the concordance has nothing yet', () => {
  migrate(db, 11);
  db.run(`INSERT INTO memory (name, added_at) VALUES ('M', '${now}')`);
  db.run(`INSERT INTO unit (memory_id, source, target) VALUES (1, 'Hallo', 'Hello')`);
  db.run(`UPDATE unit SET target = 'Hi'`);
  migrate(db, 12);
  expect(db.all('SELECT unit_id FROM unit_change')).toEqual([{ unit_id: 1 }]);
  expect(db.all('SELECT * FROM concordance_index')).toEqual([{ id: 1, root: null, seen: null }]);
  expect(() => db.run(`UPDATE concordance_index SET root = '{}'`)).toThrow('CHECK');
  db.run(`UPDATE concordance_index SET root = '{}', seen = 1`);
  expect(() => db.run(`INSERT INTO concordance_index VALUES (2, NULL, NULL)`)).toThrow('CHECK');
  expect(
    planOf('SELECT * FROM unit_change WHERE seq <= min(1, coalesce((SELECT seen FROM concordance_index), 1))')[0],
  ).toBe('SEARCH unit_change USING INTEGER PRIMARY KEY (rowid<?)');
});

test('0012 to 0013 keeps what is ignored once, and finds it by its key', () => {
  migrate(db, 12);
  db.run(`INSERT INTO memory (name, added_at) VALUES ('M', '${now}')`);
  migrate(db, 13);
  expect(db.get('SELECT name FROM memory')).toEqual({ name: 'M' });
  db.run(`INSERT INTO ignored_finding (key, made_at) VALUES ('name Michta Mischta', '${now}')`);
  expect(() => db.run(`INSERT INTO ignored_finding (key, made_at) VALUES ('name Michta Mischta', '${now}')`)).toThrow();
  expect(planOf(`SELECT id FROM ignored_finding WHERE key = 'x'`)).toEqual([
    'SEARCH ignored_finding USING COVERING INDEX ignored_by_key (key=?)',
  ]);
});

test('0010 to 0011 keeps units, and notes what an import brought of those that are edited', () => {
  migrate(db, 10);
  db.run(`INSERT INTO memory (name, added_at) VALUES ('M', '${now}')`);
  const addUnit = () => db.run(`INSERT INTO unit (memory_id, source, target) VALUES (1, 'Een.', 'One.')`).id;
  const [before, brought] = [addUnit(), addUnit()];
  migrate(db, 11);
  db.run(
    `INSERT INTO unit_import (memory_id, file_name, made_at, mode, token, first_id, last_id, added, changed, duplicate,
       refused, taken_back) VALUES (1, 'a.tmx', '${now}', 'newer', 't', :brought, :brought, 1, 0, 0, 0, 0)`,
    { brought },
  );
  db.run(`UPDATE unit SET target = 'First.'`);
  db.run(`UPDATE unit SET target = 'Single.'`);
  expect(db.all('SELECT unit_id, target FROM unit_original')).toEqual([{ unit_id: brought, target: 'One.' }]);
  expect(db.all('SELECT id FROM unit')).toEqual([{ id: before }, { id: brought }]);
  expect(planOf('SELECT 1 FROM unit_import WHERE last_id >= 5 AND first_id <= 5')).toEqual([
    'SEARCH unit_import USING INDEX import_of_units (last_id>?)',
  ]);
});

test('0013 to 0014 keeps what is ignored, and an alignment takes its steps with it', () => {
  migrate(db, 13);
  db.run(`INSERT INTO ignored_finding (key, made_at) VALUES ('name Michta Mischta', '${now}')`);
  migrate(db, 14);
  expect(db.get('SELECT key FROM ignored_finding')).toEqual({ key: 'name Michta Mischta' });
  db.run(
    `INSERT INTO alignment (source_name, target_name, made_at, content, row_count) VALUES ('a', 'b', '${now}', '[]', 0)`,
  );
  db.run(`INSERT INTO alignment_step (alignment_id, edits) VALUES (1, '[]')`);
  expect(() => db.run(`INSERT INTO alignment_step (alignment_id, edits) VALUES (9, '[]')`)).toThrow('FOREIGN KEY');
  expect(planOf('SELECT * FROM alignment_step WHERE alignment_id = 1 AND undone = 0 ORDER BY id DESC LIMIT 1')).toEqual(
    ['SEARCH alignment_step USING INDEX step_of_alignment (alignment_id=? AND undone=?)'],
  );
  db.run('DELETE FROM alignment');
  expect(db.all('SELECT id FROM alignment_step')).toEqual([]);
});

test('0014 to 0015 keeps alignments, and what is rejected is kept once and found by its key', () => {
  migrate(db, 14);
  db.run(
    `INSERT INTO alignment (source_name, target_name, made_at, content, row_count) VALUES ('a', 'b', '${now}', '[]', 0)`,
  );
  migrate(db, 15);
  expect(db.get('SELECT source_name FROM alignment')).toEqual({ source_name: 'a' });
  const reject = () =>
    db.run(`INSERT INTO rejected_candidate (key, kind, dutch, made_at) VALUES ('raad', 'word', 'raad', '${now}')`);
  reject();
  expect(reject).toThrow('UNIQUE');
  expect(planOf(`SELECT id FROM rejected_candidate WHERE key = 'x'`)).toEqual([
    'SEARCH rejected_candidate USING COVERING INDEX rejected_by_key (key=?)',
  ]);
});

test('0015 to 0016 keeps segments as they are, and those as long with as many words are found by that', () => {
  migrate(db, 15);
  const id = addSegment(addArticle());
  db.run(
    `INSERT INTO segment_history (segment_id, target, status, made_at) VALUES (:id, 'A sentence.', 'draft', '${now}')`,
    { id },
  );
  migrate(db, 16);
  expect(db.get('SELECT source, file_text, propagates, bookmarked FROM segment')).toEqual({
    source: 'Een zin.',
    file_text: null,
    propagates: 1,
    bookmarked: 0,
  });
  expect(db.get('SELECT target, source FROM segment_history')).toEqual({ target: 'A sentence.', source: null });
  expect(planOf('SELECT id, source FROM segment WHERE words = 2 AND length(source) BETWEEN 4 AND 12')).toEqual([
    'SEARCH segment USING INDEX segment_by_size (words=? AND <expr>>? AND <expr><?)',
  ]);
});

test('0016 to 0017 keeps units, of which nobody said which Dutch and English they are in', () => {
  migrate(db, 16);
  db.run(`INSERT INTO memory (name, added_at) VALUES ('M', '${now}')`);
  db.run(`INSERT INTO unit (memory_id, source, target) VALUES (1, 'Een zin.', 'A sentence.')`);
  migrate(db, 17);
  db.run(`INSERT INTO unit (memory_id, source, target, source_language) VALUES (1, 'Twee.', 'Two.', 'nl-BE')`);
  expect(db.all('SELECT source, source_language, target_language FROM unit ORDER BY id')).toEqual([
    { source: 'Een zin.', source_language: null, target_language: null },
    { source: 'Twee.', source_language: 'nl-BE', target_language: null },
  ]);
});

test('0017 to 0018 keeps segments and their history, and comments are found by segment and thread', () => {
  migrate(db, 17);
  const id = addSegment(addArticle());
  db.run(
    `INSERT INTO segment_history (segment_id, target, status, made_at) VALUES (:id, 'A sentence.', 'draft', '${now}')`,
    { id },
  );
  migrate(db, 18);
  expect(db.get('SELECT source, updated_by FROM segment')).toEqual({ source: 'Een zin.', updated_by: null });
  expect(db.get('SELECT target, made_by FROM segment_history')).toEqual({ target: 'A sentence.', made_by: null });
  db.run('INSERT INTO comment_thread (segment_id) VALUES (:id)', { id });
  expect(() => db.run(`INSERT INTO comment_thread (segment_id, side) VALUES (:id, 'source')`, { id })).toThrow('CHECK');
  expect(() => db.run(`INSERT INTO comment (thread_id, text, made_at) VALUES (1, '', '${now}')`)).toThrow('CHECK');
  expect(planOf('SELECT * FROM comment_thread WHERE segment_id = 1')).toEqual([
    'SEARCH comment_thread USING INDEX thread_of_segment (segment_id=?)',
  ]);
  expect(planOf('SELECT * FROM comment WHERE thread_id = 1 ORDER BY id')).toEqual([
    'SEARCH comment USING INDEX comment_of_thread (thread_id=?)',
  ]);
});

test('0018 to 0019 keeps segments, and a word is let stand once everywhere and once in each segment', () => {
  migrate(db, 18);
  const id = addSegment(addArticle());
  migrate(db, 19);
  expect(db.get('SELECT source FROM segment')).toEqual({ source: 'Een zin.' });
  const add = (segment: number | null) =>
    db.run(`INSERT INTO spelling_word (word, segment_id, made_at) VALUES ('Kuyper', :segment, '${now}')`, { segment });
  add(null);
  add(id);
  expect(() => add(null)).toThrow('UNIQUE');
  expect(() => add(id)).toThrow('UNIQUE');
  expect(planOf(`SELECT id FROM spelling_word WHERE word = 'x' AND segment_id IS NULL`)).toEqual([
    'SEARCH spelling_word USING INDEX spelling_by_word (word=?)',
  ]);
});

test('0019 to 0020 keeps segments as they are, without tags', () => {
  migrate(db, 19);
  addSegment(addArticle());
  migrate(db, 20);
  expect(db.get('SELECT source, tags, raw FROM segment')).toEqual({ source: 'Een zin.', tags: '[]', raw: null });
  expect(() => db.run(`UPDATE segment SET tags = 'x'`)).toThrow('CHECK');
  expect(planOf('SELECT * FROM segment WHERE article_id = 1 ORDER BY position')).toEqual([
    'SEARCH segment USING INDEX segment_in_article (article_id=?)',
  ]);
});
