import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createContext } from '#renderer/session/context.ts';
import { createMatchesAhead } from '#renderer/session/match-ahead.ts';
import { initialState, type SessionState } from '#renderer/session/state.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import { startSession, type StartedSession } from './start-session.ts';

let on: StartedSession;
let articleId: ArticleId;
beforeEach(async () => {
  on = startSession();
  const { articles } = await on.until((state) => state.articles !== null);
  articleId = articles!.find(({ segments, untranslated }) => segments === untranslated)!.id;
  await on.session.commands.openArticle(articleId);
  await on.until(isReady);
});
afterEach(() => on.stop());

const isReady = (state: SessionState) => state.aids?.matches.status === 'ready';
const targets = ({ aids }: SessionState) =>
  aids?.matches.status === 'ready' ? aids.matches.value.map(({ target, score }) => `${score} ${target}`) : null;
const now = () => targets(on.session.store.get());

/** Rests on the first row until the others were fetched: going to one before that gives it up. */
const whenAhead = (number: number) =>
  vi.waitFor(
    () => {
      on.session.commands.activate(on.row(number).id);
      const there = now();
      if (!there) on.session.commands.activate(on.row(1).id);
      expect(there).not.toBeNull();
    },
    { timeout: 20_000, interval: 700 },
  );

test('the matches of the next rows are there the moment the user comes to them, and are those of the engine', async () => {
  await whenAhead(3);
  const ahead = now();
  const other = on.openOther();
  await on.until((state) => state.articles !== null, other);
  await other.commands.openArticle(articleId);
  other.commands.activate(on.row(3).id);
  const asked = await on.until((state) => state.aids?.segmentId === on.row(3).id && isReady(state), other);
  expect(ahead).toEqual(targets(asked));
});

test('what was fetched before units changed gives way to what the memory holds now', async () => {
  const { id } = on.row(1);
  await whenAhead(2);
  on.session.commands.activate(id);
  await on.session.commands.insertMatch(1);
  // The match keeps to the glossary; with more behind it it is a pair that no unit had.
  const english = `${on.text(1)} Indeed.`;
  on.session.commands.edit(id, english);
  await on.session.commands.confirm();
  expect(on.row(1).status).toBe('translated');
  on.session.commands.activate(on.row(3).id);
  on.session.commands.activate(id);
  await on.until((state) => targets(state)?.[0] === `101 ${english}`);
});

test('nothing is kept of another workspace, and what units outdated is told apart', () => {
  const context = createContext(initialState);
  const ahead = createMatchesAhead(context);
  const { id } = on.row(1);
  ahead.begin(id)([]);
  expect(ahead.find(id)).toEqual({ matches: [], fresh: true });
  const keep = ahead.begin(id);
  ahead.outdate();
  keep([]);
  expect(ahead.find(id)).toEqual({ matches: [], fresh: false });
  context.store.set({ workspace: on.session.store.get().workspace });
  expect(ahead.find(id)).toBeNull();
});
