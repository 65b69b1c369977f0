import { afterEach, beforeEach, expect, test } from 'vitest';
import { selectSaveState } from '#renderer/session/selectors.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import { startSession, type StartedSession } from './start-session.ts';

let on: StartedSession;

beforeEach(async () => {
  on = startSession();
  const { articles } = await on.until((state) => state.articles !== null);
  const article = articles?.find(({ segments, untranslated }) => segments === untranslated);
  if (!article) throw new Error('the sample has no untouched article');
  await on.session.commands.openArticle(article.id);
});
afterEach(() => on.stop());

const type = (id: SegmentId, text: string) => on.session.commands.edit(id, text);
const isSaved = () => on.until((state) => selectSaveState(state).kind === 'saved');

test('typed text is on the disk when "saved" shows, and not before', async () => {
  const { id } = on.row(1);
  type(id, 'One');
  type(id, 'One two');
  expect(selectSaveState(on.session.store.get()).kind).toBe('saving');
  expect((await on.stored(id)).target).toBe('');
  await isSaved();
  expect((await on.stored(id)).target).toBe('One two');
});

test('what is typed while a save is under way is kept and saved after it', async () => {
  const { id } = on.row(1);
  type(id, 'first');
  const flushed = on.session.commands.flush();
  // By now the first text is on its way.
  await Promise.resolve();
  type(id, 'first and second');
  await flushed;
  expect(on.text(1)).toBe('first and second');
  expect(selectSaveState(on.session.store.get()).kind).toBe('saving');
  await isSaved();
  expect((await on.stored(id)).target).toBe('first and second');
});

test('leaving a row stores it at once, and its text never appears in the next', async () => {
  const [first, second] = [on.row(1), on.row(2)];
  type(first.id, 'Text of the first');
  on.session.commands.next();
  expect(on.session.store.get().activeId).toBe(second.id);
  expect(on.text(2)).toBe('');
  await isSaved();
  expect((await on.stored(first.id)).target).toBe('Text of the first');
});

test('typing something and taking it back leaves a confirmed row confirmed', async () => {
  await on.session.commands.insertMatch(1);
  const { id } = on.row(1);
  await on.session.commands.confirm();
  const confirmed = on.row(1);
  expect(confirmed.status).toBe('translated');
  type(id, `${confirmed.target}x`);
  type(id, confirmed.target);
  expect(selectSaveState(on.session.store.get()).kind).toBe('saved');
  await on.session.commands.flush();
  expect((await on.stored(id)).status).toBe('translated');
});

test('keys that come faster than answers still act in their order, row by row', async () => {
  const { commands } = on.session;
  await Promise.all([commands.insertMatch(1), commands.confirm(), commands.insertMatch(1), commands.confirm()]);
  expect([on.row(1), on.row(2)].map(({ status }) => status)).toEqual(['translated', 'translated']);
  expect(on.row(1).target).not.toBe(on.row(2).target);
  expect(on.session.store.get().activeId).toBe(on.row(3).id);
});

test('a required term that is missing stops the confirmation until each is put in', async () => {
  const { id } = on.row(1);
  type(id, 'Nothing of the kind');
  await on.session.commands.confirm();
  expect(on.session.store.get().blocked).toBe(id);
  expect((await on.stored(id)).status).toBe('draft');
  for (let fixes = 0; on.session.store.get().blocked && fixes < 9; fixes++) {
    const finding = on.session.store.get().findings.get(id)?.[0];
    if (finding) await on.session.commands.applyFix(finding);
  }
  expect(on.session.store.get().blocked).toBeNull();
  await on.session.commands.confirm();
  expect((await on.stored(id)).status).toBe('translated');
});

test('a term is let go only with a reason, which is kept', async () => {
  const { id } = on.row(1);
  type(id, 'Nothing of the kind');
  await on.session.commands.confirm();
  const findings = on.session.store.get().findings.get(id) ?? [];
  const overrides = (reason: string) =>
    findings.flatMap(({ conceptId, code }) =>
      conceptId && (code === 'term_missing' || code === 'term_forbidden') ? [{ conceptId, code, reason }] : [],
    );
  await on.session.commands.confirm(overrides(''));
  expect((await on.stored(id)).status).toBe('draft');
  await on.session.commands.confirm(overrides('The author means something else.'));
  const row = await on.stored(id);
  expect(row.status).toBe('translated');
  expect(row.overrides.map(({ reason }) => reason)).toContain('The author means something else.');
});

test('an inserted match is undone to what was typed before it, and redone', async () => {
  const { id } = on.row(1);
  type(id, 'My own start');
  await on.session.commands.insertMatch(1);
  const inserted = on.text(1);
  expect(inserted).not.toBe('My own start');
  await on.session.commands.undo();
  expect(on.text(1)).toBe('My own start');
  await on.session.commands.redo();
  expect(on.text(1)).toBe(inserted);
});

test('text just typed comes back when the source, a term or an earlier text was put over it, and typing after that is a step too', async () => {
  const { commands } = on.session;
  const { id } = on.row(1);
  const inserts = [
    () => commands.copySource(),
    () => commands.insertTerm('Beijing'),
    () => commands.bringBack('as it was'),
  ];
  for (const insert of inserts) {
    type(id, 'typed just now');
    await insert();
    const inserted = on.text(1);
    expect(inserted).not.toBe('typed just now');
    type(id, `${inserted} and on`);
    await commands.undo();
    expect(on.text(1)).toBe(inserted);
    await commands.undo();
    expect(on.text(1)).toBe('typed just now');
    await commands.undo();
    expect(on.text(1)).toBe('');
  }
});

test('the term that mends a finding is undone by itself', async () => {
  const { id } = on.row(1);
  type(id, 'Nothing of the kind');
  await on.session.commands.confirm();
  const finding = on.session.store.get().findings.get(id)?.[0];
  if (!finding) throw new Error('the first row asks for no term');
  await on.session.commands.applyFix(finding);
  expect(on.text(1)).toContain(finding.fix);
  await on.session.commands.undo();
  expect(on.text(1)).toBe('Nothing of the kind');
});

test('letters typed while a term is on its way in stay beside it', async () => {
  const { id } = on.row(1);
  type(id, 'We saw');
  const inserted = on.session.commands.insertTerm('Beijing');
  await Promise.resolve();
  type(id, 'We saw in');
  await inserted;
  expect(on.text(1)).toBe('We saw in Beijing');
});

test('a match that is edited stays that match until another text stands in its place', async () => {
  const { id } = on.row(1);
  await on.session.commands.insertMatch(1);
  const { origin, matchScore, target } = on.row(1);
  expect(origin).not.toBe('typed');
  type(id, `${target} Edited.`);
  await on.session.commands.flush();
  expect(await on.stored(id)).toMatchObject({ target: `${target} Edited.`, origin, matchScore });
  await on.session.commands.undo();
  expect(on.text(1)).toBe(target);
  type(id, 'x');
  await on.session.commands.flush();
  expect(await on.stored(id)).toMatchObject({ target: 'x', origin: 'typed', matchScore: null });
});

test('text that is not stored yet is undone too', async () => {
  type(on.row(1).id, 'just typed');
  await on.session.commands.undo();
  expect(on.text(1)).toBe('');
});

test('undo goes back to the row and the article where it happened', async () => {
  const { id, articleId } = on.row(1);
  type(id, 'here');
  await on.session.commands.flush();
  const other = on.session.store.get().articles?.find((article) => article.id !== articleId);
  if (other) await on.session.commands.openArticle(other.id);
  await on.session.commands.undo();
  expect(on.session.store.get().open?.articleId).toBe(articleId);
  expect(on.session.store.get().activeId).toBe(id);
});

test('text typed while the engine is away stays, and is stored when there is a new one', async () => {
  const { id } = on.row(1);
  type(id, 'before');
  await isSaved();
  on.loseEngine();
  await on.until((state) => state.connection === 'lost');
  type(id, 'before and while it was away');
  await on.session.commands.confirm();
  expect(on.text(1)).toBe('before and while it was away');
  expect(selectSaveState(on.session.store.get()).kind).toBe('saving');
  on.reviveEngine();
  await on.until((state) => state.connection === 'open' && state.drafts.size === 0);
  expect((await on.stored(id)).target).toBe('before and while it was away');
  expect(on.session.store.get().notices).toEqual([]);
});

test('a row that was changed elsewhere keeps the text typed here, and says so', async () => {
  const { id, articleId } = on.row(1);
  const other = on.openOther();
  await on.until((state) => state.articles !== null, other);
  await other.commands.openArticle(articleId, id);
  type(id, 'typed here');
  other.commands.edit(id, 'typed there');
  await other.commands.flush();
  await on.session.commands.flush();
  expect((await on.stored(id)).target).toBe('typed here');
  expect(on.session.store.get().notices.map(({ type: kind }) => kind)).toEqual(['kept-over-other']);
});

test('what another page stores appears here where nothing is being typed', async () => {
  const { id, articleId } = on.row(2);
  const other = on.openOther();
  await on.until((state) => state.articles !== null, other);
  await other.commands.openArticle(articleId, id);
  other.commands.edit(id, 'typed there');
  await other.commands.flush();
  await on.until(() => on.text(2) === 'typed there');
});

test('matches, terms and history are those of the active row, also after moving on quickly', async () => {
  for (let steps = 0; steps < 5; steps++) on.session.commands.next();
  const { aids, activeId } = await on.until(
    ({ aids: now }) => now?.matches.status === 'ready' && now.terms.status === 'ready',
  );
  expect(activeId).toBe(on.row(6).id);
  expect(aids?.segmentId).toBe(activeId);
  const source = aids?.matches.status === 'ready' ? aids.matches.value[0]?.source : null;
  expect(source).toBe(on.row(6).source);
});

test('files are imported one after the other, and each that is refused says why', async () => {
  const files = [
    new File(['date 2024-05 Een kop\nDe eerste zin. De tweede zin.\n'], 'nieuw.txt'),
    new File([new Uint8Array([0, 1, 2, 255, 254, 0])], 'plaatje.txt'),
  ];
  await on.session.commands.importFiles(files);
  const { importRun } = on.session.store.get();
  expect(importRun?.running).toBe(false);
  expect(importRun?.outcomes.map(({ name, result }) => [name, result.ok || result.error.type])).toEqual([
    ['nieuw.txt', true],
    ['plaatje.txt', 'file-not-text'],
  ]);
});

test('an import that is stopped keeps what was read and reads no further', async () => {
  const files = ['een', 'twee', 'drie'].map((name) => new File([`Dit is tekst ${name}.`], `${name}.txt`));
  const done = on.session.commands.importFiles(files);
  on.session.commands.stopImport();
  await done;
  const { importRun } = on.session.store.get();
  expect(importRun).toMatchObject({ running: false, total: 3 });
  expect(importRun?.outcomes.map(({ name, result }) => [name, result.ok])).toEqual([['een.txt', true]]);
});

test('a file of no known kind is refused with all the kinds that can be imported', async () => {
  await on.session.commands.importFiles([new File(['PK'], 'brief.docx')]);
  const [outcome] = on.session.store.get().importRun?.outcomes ?? [];
  expect(outcome?.result).toMatchObject({
    ok: false,
    error: { known: '.txt, .md, .html, .tmx, .tmx.gz, .csv, .tsv, .xlsx, .tbx' },
  });
});

test('a kind of paragraph that is left out goes from the desk and comes back', async () => {
  const { articleId } = on.row(1);
  const before = on.session.store.get().open?.rows.length ?? 0;
  await on.session.commands.leaveOut(articleId, ['author-note', 'caption', 'related']);
  const open = (await on.until(({ open: now }) => now?.leftOut.length === 3)).open;
  expect(open?.rows.every(({ kind }) => kind === 'body' || kind === 'heading')).toBe(true);
  await on.session.commands.leaveOut(articleId, []);
  expect((await on.until(({ open: now }) => now?.leftOut.length === 0)).open?.rows).toHaveLength(before);
});
