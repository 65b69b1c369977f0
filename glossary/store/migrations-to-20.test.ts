import { expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { readTopStep, readUndoneStep } from './undo-stack.ts';
import { useMigrationFile } from './use-migration-file.ts';

const file = useMigrationFile();
const now = '2026-01-01T00:00:00.000Z';

test('0010 to 0011 keeps units, and notes what an import brought of those that are edited', () => {
  migrate(file.db, 10);
  file.db.run(`INSERT INTO memory (name, added_at) VALUES ('M', '${now}')`);
  const addUnit = () => file.db.run(`INSERT INTO unit (memory_id, source, target) VALUES (1, 'Een.', 'One.')`).id;
  const [before, brought] = [addUnit(), addUnit()];
  migrate(file.db, 11);
  file.db.run(
    `INSERT INTO unit_import (memory_id, file_name, made_at, mode, token, first_id, last_id, added, changed, duplicate,
       refused, taken_back) VALUES (1, 'a.tmx', '${now}', 'newer', 't', :brought, :brought, 1, 0, 0, 0, 0)`,
    { brought },
  );
  file.db.run(`UPDATE unit SET target = 'First.'`);
  file.db.run(`UPDATE unit SET target = 'Single.'`);
  expect(file.db.all('SELECT unit_id, target FROM unit_original')).toEqual([{ unit_id: brought, target: 'One.' }]);
  expect(file.db.all('SELECT id FROM unit')).toEqual([{ id: before }, { id: brought }]);
  expect(file.planOf('SELECT 1 FROM unit_import WHERE last_id >= 5 AND first_id <= 5')).toEqual([
    'SEARCH unit_import USING INDEX import_of_units (last_id>?)',
  ]);
});

test('0011 to 0012 keeps units and what changed of them, and the concordance has nothing yet', () => {
  migrate(file.db, 11);
  file.db.run(`INSERT INTO memory (name, added_at) VALUES ('M', '${now}')`);
  file.db.run(`INSERT INTO unit (memory_id, source, target) VALUES (1, 'Hallo', 'Hello')`);
  file.db.run(`UPDATE unit SET target = 'Hi'`);
  migrate(file.db, 12);
  expect(file.db.all('SELECT unit_id FROM unit_change')).toEqual([{ unit_id: 1 }]);
  expect(file.db.all('SELECT * FROM concordance_index')).toEqual([{ id: 1, root: null, seen: null }]);
  expect(() => file.db.run(`UPDATE concordance_index SET root = '{}'`)).toThrow('CHECK');
  file.db.run(`UPDATE concordance_index SET root = '{}', seen = 1`);
  expect(() => file.db.run(`INSERT INTO concordance_index VALUES (2, NULL, NULL)`)).toThrow('CHECK');
  expect(
    file.planOf('SELECT * FROM unit_change WHERE seq <= min(1, coalesce((SELECT seen FROM concordance_index), 1))')[0],
  ).toBe('SEARCH unit_change USING INTEGER PRIMARY KEY (rowid<?)');
});

test('0012 to 0013 keeps what is ignored once, and finds it by its key', () => {
  migrate(file.db, 12);
  file.db.run(`INSERT INTO memory (name, added_at) VALUES ('M', '${now}')`);
  migrate(file.db, 13);
  expect(file.db.get('SELECT name FROM memory')).toEqual({ name: 'M' });
  file.db.run(`INSERT INTO ignored_finding (key, made_at) VALUES ('name Michta Mischta', '${now}')`);
  expect(() =>
    file.db.run(`INSERT INTO ignored_finding (key, made_at) VALUES ('name Michta Mischta', '${now}')`),
  ).toThrow();
  expect(file.planOf(`SELECT id FROM ignored_finding WHERE key = 'x'`)).toEqual([
    'SEARCH ignored_finding USING COVERING INDEX ignored_by_key (key=?)',
  ]);
});

test('0013 to 0014 keeps what is ignored, and an alignment takes its steps with it', () => {
  migrate(file.db, 13);
  file.db.run(`INSERT INTO ignored_finding (key, made_at) VALUES ('name Michta Mischta', '${now}')`);
  migrate(file.db, 14);
  expect(file.db.get('SELECT key FROM ignored_finding')).toEqual({ key: 'name Michta Mischta' });
  file.db.run(
    `INSERT INTO alignment (source_name, target_name, made_at, content, row_count) VALUES ('a', 'b', '${now}', '[]', 0)`,
  );
  file.db.run(`INSERT INTO alignment_step (alignment_id, edits) VALUES (1, '[]')`);
  expect(() => file.db.run(`INSERT INTO alignment_step (alignment_id, edits) VALUES (9, '[]')`)).toThrow('FOREIGN KEY');
  expect(
    file.planOf('SELECT * FROM alignment_step WHERE alignment_id = 1 AND undone = 0 ORDER BY id DESC LIMIT 1'),
  ).toEqual(['SEARCH alignment_step USING INDEX step_of_alignment (alignment_id=? AND undone=?)']);
  file.db.run('DELETE FROM alignment');
  expect(file.db.all('SELECT id FROM alignment_step')).toEqual([]);
});

test('0014 to 0015 keeps alignments, and what is rejected is kept once and found by its key', () => {
  migrate(file.db, 14);
  file.db.run(
    `INSERT INTO alignment (source_name, target_name, made_at, content, row_count) VALUES ('a', 'b', '${now}', '[]', 0)`,
  );
  migrate(file.db, 15);
  expect(file.db.get('SELECT source_name FROM alignment')).toEqual({ source_name: 'a' });
  const reject = () =>
    file.db.run(`INSERT INTO rejected_candidate (key, kind, dutch, made_at) VALUES ('raad', 'word', 'raad', '${now}')`);
  reject();
  expect(reject).toThrow('UNIQUE');
  expect(file.planOf(`SELECT id FROM rejected_candidate WHERE key = 'x'`)).toEqual([
    'SEARCH rejected_candidate USING COVERING INDEX rejected_by_key (key=?)',
  ]);
});

test('0015 to 0016 keeps segments as they are, and those as long with as many words are found by that', () => {
  migrate(file.db, 15);
  const id = file.addSegment(file.addArticle());
  file.db.run(
    `INSERT INTO segment_history (segment_id, target, status, made_at) VALUES (:id, 'A sentence.', 'draft', '${now}')`,
    { id },
  );
  migrate(file.db, 16);
  expect(file.db.get('SELECT source, file_text, propagates, bookmarked FROM segment')).toEqual({
    source: 'Een zin.',
    file_text: null,
    propagates: 1,
    bookmarked: 0,
  });
  expect(file.db.get('SELECT target, source FROM segment_history')).toEqual({ target: 'A sentence.', source: null });
  expect(file.planOf('SELECT id, source FROM segment WHERE words = 2 AND length(source) BETWEEN 4 AND 12')).toEqual([
    'SEARCH segment USING INDEX segment_by_size (words=? AND <expr>>? AND <expr><?)',
  ]);
});

test('0016 to 0017 keeps units, of which nobody said which Dutch and English they are in', () => {
  migrate(file.db, 16);
  file.db.run(`INSERT INTO memory (name, added_at) VALUES ('M', '${now}')`);
  file.db.run(`INSERT INTO unit (memory_id, source, target) VALUES (1, 'Een zin.', 'A sentence.')`);
  migrate(file.db, 17);
  file.db.run(`INSERT INTO unit (memory_id, source, target, source_language) VALUES (1, 'Twee.', 'Two.', 'nl-BE')`);
  expect(file.db.all('SELECT source, source_language, target_language FROM unit ORDER BY id')).toEqual([
    { source: 'Een zin.', source_language: null, target_language: null },
    { source: 'Twee.', source_language: 'nl-BE', target_language: null },
  ]);
});

test('0017 to 0018 keeps segments and their history, and comments are found by segment and thread', () => {
  migrate(file.db, 17);
  const id = file.addSegment(file.addArticle());
  file.db.run(
    `INSERT INTO segment_history (segment_id, target, status, made_at) VALUES (:id, 'A sentence.', 'draft', '${now}')`,
    { id },
  );
  migrate(file.db, 18);
  expect(file.db.get('SELECT source, updated_by FROM segment')).toEqual({ source: 'Een zin.', updated_by: null });
  expect(file.db.get('SELECT target, made_by FROM segment_history')).toEqual({ target: 'A sentence.', made_by: null });
  file.db.run('INSERT INTO comment_thread (segment_id) VALUES (:id)', { id });
  expect(() => file.db.run(`INSERT INTO comment_thread (segment_id, side) VALUES (:id, 'source')`, { id })).toThrow(
    'CHECK',
  );
  expect(() => file.db.run(`INSERT INTO comment (thread_id, text, made_at) VALUES (1, '', '${now}')`)).toThrow('CHECK');
  expect(file.planOf('SELECT * FROM comment_thread WHERE segment_id = 1')).toEqual([
    'SEARCH comment_thread USING INDEX thread_of_segment (segment_id=?)',
  ]);
  expect(file.planOf('SELECT * FROM comment WHERE thread_id = 1 ORDER BY id')).toEqual([
    'SEARCH comment USING INDEX comment_of_thread (thread_id=?)',
  ]);
});

test('0018 to 0019 keeps segments, and a word is let stand once everywhere and once in each segment', () => {
  migrate(file.db, 18);
  const id = file.addSegment(file.addArticle());
  migrate(file.db, 19);
  expect(file.db.get('SELECT source FROM segment')).toEqual({ source: 'Een zin.' });
  const add = (segment: number | null) =>
    file.db.run(`INSERT INTO spelling_word (word, segment_id, made_at) VALUES ('Kuyper', :segment, '${now}')`, {
      segment,
    });
  add(null);
  add(id);
  expect(() => add(null)).toThrow('UNIQUE');
  expect(() => add(id)).toThrow('UNIQUE');
  expect(file.planOf(`SELECT id FROM spelling_word WHERE word = 'x' AND segment_id IS NULL`)).toEqual([
    'SEARCH spelling_word USING INDEX spelling_by_word (word=?)',
  ]);
});

test('0019 to 0020 keeps segments as they are, without tags', () => {
  migrate(file.db, 19);
  file.addSegment(file.addArticle());
  migrate(file.db, 20);
  expect(file.db.get('SELECT source, tags, raw FROM segment')).toEqual({ source: 'Een zin.', tags: '[]', raw: null });
  expect(() => file.db.run(`UPDATE segment SET tags = 'x'`)).toThrow('CHECK');
  expect(file.planOf('SELECT * FROM segment WHERE article_id = 1 ORDER BY position')).toEqual([
    'SEARCH segment USING INDEX segment_in_article (article_id=?)',
  ]);
});

test('0020 to 0021 keeps the steps, and finds the next one back and forward without a scan', () => {
  migrate(file.db, 20);
  const add = (undone: number) =>
    file.db.run(`INSERT INTO undo_step (label, changes, made_at, undone) VALUES ('typing', '[]', 1, :undone)`, {
      undone,
    }).id;
  const ids = [add(0), add(0), add(1), add(1)];
  migrate(file.db, 21);
  expect(file.db.all('SELECT id FROM undo_step ORDER BY id')).toEqual(ids.map((id) => ({ id })));
  expect([readTopStep(file.db)?.id, readUndoneStep(file.db)?.id]).toEqual([ids[1], ids[2]]);
  expect(file.planOf('SELECT id FROM undo_step WHERE undone = 1 ORDER BY id LIMIT 1')).toEqual([
    'SCAN undo_step USING COVERING INDEX undone_steps',
  ]);
});

test('0021 to 0022 keeps the steps, and finds removals without going over all of them', () => {
  migrate(file.db, 21);
  const add = (label: string) =>
    file.db.run(`INSERT INTO undo_step (label, changes, made_at) VALUES (:label, '[]', 1)`, { label }).id;
  const ids = [add('typing'), add('remove-memory'), add('remove-glossary')];
  migrate(file.db, 22);
  expect(file.db.all('SELECT id FROM undo_step ORDER BY id')).toEqual(ids.map((id) => ({ id })));
  expect(file.planOf(`SELECT changes FROM undo_step WHERE label = 'remove-memory'`)).toEqual([
    'SCAN undo_step USING INDEX memory_removals',
  ]);
});
