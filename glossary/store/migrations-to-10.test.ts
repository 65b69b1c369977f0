import { expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { useMigrationFile } from './use-migration-file.ts';

const file = useMigrationFile();
const now = '2026-01-01T00:00:00.000Z';

test('0001 to 0002 keeps settings, and articles take segments in order', () => {
  migrate(file.db, 1);
  file.db.run(`INSERT INTO setting VALUES ('theme', 'dark')`);
  migrate(file.db, 2);
  expect(file.db.all('SELECT * FROM setting')).toEqual([{ key: 'theme', value: 'dark' }]);
  file.addSegment(file.addArticle());
  expect(file.planOf('SELECT * FROM segment WHERE article_id = 1 ORDER BY position')).toEqual([
    'SEARCH segment USING INDEX segment_in_article (article_id=?)',
  ]);
  const progress = file.planOf(
    `SELECT article_id, kind, status, is_empty, count(*), sum(words)
     FROM segment GROUP BY article_id, kind, status, is_empty`,
  );
  expect(progress).toEqual(['SCAN segment USING COVERING INDEX segment_progress']);
});

test('0002 to 0003 keeps articles and segments, and units are found by their Dutch', () => {
  migrate(file.db, 2);
  const segmentId = file.addSegment(file.addArticle());
  file.db.run(
    `INSERT INTO segment_override (segment_id, concept_id, code, reason, made_at)
     VALUES (:segmentId, 'c1', 'term_missing', 'quote', '${now}')`,
    { segmentId },
  );
  migrate(file.db, 3);
  expect(file.db.get('SELECT source, status, version FROM segment')).toEqual({
    source: 'Een zin.',
    status: 'draft',
    version: 1,
  });
  expect(file.db.get('SELECT reason FROM segment_override')).toEqual({ reason: 'quote' });
  expect(file.planOf(`SELECT * FROM unit WHERE source = 'x' AND memory_id = 1`)).toEqual([
    'SEARCH unit USING INDEX unit_by_source (source=? AND memory_id=?)',
  ]);
  expect(file.planOf('SELECT * FROM unit WHERE segment_id = 1')).toEqual([
    'SEARCH unit USING INDEX unit_of_segment (segment_id=?)',
  ]);
});

test('0003 to 0004 keeps memories and units, and terms are read by entry', () => {
  migrate(file.db, 3);
  file.db.run(`INSERT INTO memory (name, added_at) VALUES ('M', '${now}')`);
  file.db.run(`INSERT INTO unit (memory_id, source, target) VALUES (1, 'Hallo', 'Hello')`);
  migrate(file.db, 4);
  expect(file.db.get('SELECT memory_id, source, target, segment_id FROM unit')).toEqual({
    memory_id: 1,
    source: 'Hallo',
    target: 'Hello',
    segment_id: null,
  });
  expect(file.planOf(`SELECT * FROM term WHERE concept_id = 'c' ORDER BY position`)).toEqual([
    'SEARCH term USING INDEX term_of_concept (concept_id=?)',
  ]);
});

test('0004 to 0005 keeps entries, and the top of the stack is found without a scan', () => {
  migrate(file.db, 4);
  file.db.run(`INSERT INTO glossary (name, added_at) VALUES ('G', '${now}')`);
  file.db.run(`INSERT INTO concept (id, glossary_id, entry_id, position) VALUES ('c1', 1, 'c1', 0)`);
  migrate(file.db, 5);
  expect(file.db.get('SELECT id, entry_id FROM concept')).toEqual({ id: 'c1', entry_id: 'c1' });
  expect(file.planOf('SELECT id FROM undo_step WHERE undone = 0 ORDER BY id DESC LIMIT 1')).toEqual([
    'SEARCH undo_step USING COVERING INDEX undo_by_state (undone=?)',
  ]);
});

test('0006 to 0007 keeps the steps and their ids, and takes any name for a step', () => {
  migrate(file.db, 6);
  const add = (label: string) =>
    file.db.run(`INSERT INTO undo_step (label, changes, made_at) VALUES ('${label}', '[]', 1)`).id;
  const first = add('typing');
  const gone = add('confirm');
  file.db.run('DELETE FROM undo_step WHERE id = :gone', { gone });
  migrate(file.db, 7);
  expect(file.db.all('SELECT id, label FROM undo_step')).toEqual([{ id: first, label: 'typing' }]);
  expect(add('copy-source')).toBeGreaterThan(gone);
  expect(file.planOf('SELECT * FROM undo_step WHERE undone = 0 ORDER BY id DESC LIMIT 1')).toEqual([
    'SEARCH undo_step USING INDEX undo_by_state (undone=?)',
  ]);
});

test('0007 to 0008 keeps memories and units as they were, looked in and written to, and the log hears of every side', () => {
  migrate(file.db, 7);
  file.db.run(`INSERT INTO memory (name, rank, added_at) VALUES ('M', 3, '${now}')`);
  file.db.run(`INSERT INTO unit (memory_id, source, target, previous) VALUES (1, 'Hallo', 'Hello', 'Voor')`);
  migrate(file.db, 8);
  expect(file.db.all('SELECT * FROM memory')).toEqual([
    { id: 1, name: 'M', rank: 3, added_at: now, penalty: 0, read_only: 0, enabled: 1, removed_at: null },
  ]);
  expect(file.db.all('SELECT source, target, previous FROM unit')).toEqual([
    { source: 'Hallo', target: 'Hello', previous: 'Voor' },
  ]);
  for (const side of ['target', 'previous', 'next']) file.db.run(`UPDATE unit SET ${side} = 'x'`);
  file.db.run('UPDATE unit SET segment_id = NULL');
  expect(file.db.all('SELECT unit_id FROM unit_change')).toEqual([{ unit_id: 1 }, { unit_id: 1 }, { unit_id: 1 }]);
  expect(() => file.db.run('UPDATE memory SET penalty = 101')).toThrow('CHECK');
  expect(file.planOf('SELECT count(*) FROM unit WHERE memory_id = 1')).toEqual([
    'SEARCH unit USING COVERING INDEX unit_in_memory (memory_id=?)',
  ]);
});

test('0008 to 0009 keeps entries, their ids and their terms, and reads them by place and by id', () => {
  migrate(file.db, 8);
  file.db.run(`INSERT INTO glossary (name, added_at) VALUES ('G', '${now}')`);
  file.db.run(
    `INSERT INTO concept VALUES ('c2', 1, 'c2', 1, 'trade', NULL, 'n'), ('c1@1', 1, 'c1', 0, NULL, 'd', NULL)`,
  );
  file.db.run(`INSERT INTO term (concept_id, position, language, text, standing, case_rule, type, note)
          VALUES ('c1@1', 0, 'nl', 'raad', 'preferred', 'smart', 'fullForm', 'x'),
                 ('c2', 1, 'en', 'trade', 'deprecated', 'ignore', NULL, NULL)`);
  migrate(file.db, 9);
  expect(file.db.all('SELECT id, public_id, entry_id, subject_field, definition, note, examples FROM concept')).toEqual(
    [
      { id: 1, public_id: 'c1@1', entry_id: 'c1', subject_field: null, definition: 'd', note: null, examples: '[]' },
      { id: 2, public_id: 'c2', entry_id: 'c2', subject_field: 'trade', definition: null, note: 'n', examples: '[]' },
    ],
  );
  expect(file.db.all('SELECT concept_id, text, standing, case_rule, matching, type, note FROM term')).toEqual([
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
  expect(file.db.get('SELECT read_only, enabled, enforcement, removed_at FROM glossary')).toEqual({
    read_only: 0,
    enabled: 1,
    enforcement: 'block',
    removed_at: null,
  });
  expect(file.planOf(`SELECT * FROM concept WHERE public_id = 'c1'`)).toEqual([
    'SEARCH concept USING INDEX concept_by_public_id (public_id=?)',
  ]);
  expect(file.planOf('SELECT max(position) FROM concept WHERE glossary_id = 1')).toEqual([
    'SEARCH concept USING COVERING INDEX concept_by_place (glossary_id=?)',
  ]);
  expect(file.planOf('SELECT * FROM term WHERE concept_id = 1 ORDER BY position')).toEqual([
    'SEARCH term USING INDEX term_of_concept (concept_id=?)',
  ]);
  file.db.run('DELETE FROM glossary');
  expect(file.db.get('SELECT (SELECT count(*) FROM concept) + (SELECT count(*) FROM term) AS n')).toEqual({ n: 0 });
});

test('0009 to 0010 keeps units and their history, and gives the newest units without sorting', () => {
  migrate(file.db, 9);
  file.db.run(`INSERT INTO memory (name, added_at) VALUES ('M', '${now}')`);
  file.db.run(`INSERT INTO unit (memory_id, source, target) VALUES (1, 'Hallo', 'Hello')`);
  file.db.run(`INSERT INTO unit_history (unit_id, target) VALUES (1, 'Hi')`);
  migrate(file.db, 10);
  expect(file.db.all('SELECT unit_id, source, target FROM unit_history')).toEqual([
    { unit_id: 1, source: null, target: 'Hi' },
  ]);
  const age = `coalesce(changed_at, created_at, '')`;
  const from = `SELECT id FROM unit INDEXED BY unit_by_age WHERE memory_id = 1 AND ${age}`;
  expect(file.planOf(`${from} = 'x' AND id < 5 ORDER BY id DESC LIMIT 9`)).toEqual([
    'SEARCH unit USING COVERING INDEX unit_by_age (memory_id=? AND <expr>=? AND rowid<?)',
  ]);
  expect(file.planOf(`${from} < 'x' ORDER BY ${age} DESC, id DESC LIMIT 9`)).toEqual([
    expect.stringMatching(/^SEARCH unit USING (COVERING )?INDEX unit_by_age \(memory_id=\? AND <expr><\?\)$/u),
  ]);
  file.db.run(`INSERT INTO undo_step (label, changes, made_at) VALUES ('memory-delete', '[]', 1)`);
  file.db.run(`INSERT INTO undo_unit (step_id, unit_id, before) VALUES (1, 1, '{}')`);
  file.db.run('DELETE FROM undo_step');
  expect(file.db.all('SELECT * FROM undo_unit')).toEqual([]);
});
