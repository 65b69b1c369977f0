import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Match } from '#shared/model/memory.ts';
import type { SessionState } from '#renderer/session/state.ts';
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

const matchesIn = ({ aids }: SessionState): readonly Match[] =>
  aids?.matches.status === 'ready' ? aids.matches.value : [];
const matches = () => matchesIn(on.session.store.get());

async function goToMatch(): Promise<Match> {
  const [first] = matchesIn(await on.until((state) => matchesIn(state).length > 0));
  if (!first) throw new Error('the row has no match');
  return first;
}

test('a unit that is deleted from its match is gone from the matches at once, and undo brings it back', async () => {
  const match = await goToMatch();
  await on.session.call('units.removeOne', { unitId: match.unitId, alsoSame: true });
  await on.until((state) => !matchesIn(state).some(({ target }) => target === match.target));
  await on.session.commands.undo();
  await on.until((state) => matchesIn(state).some(({ target }) => target === match.target));
  expect(on.session.store.get().notices.map(({ type }) => type)).toEqual(['undone']);
});

test('a unit that is mended from its match is the mended one at once', async () => {
  const { unitId, source } = await goToMatch();
  await on.session.call('units.edit', { unitId, source, target: 'Mended.', alsoSame: true });
  await on.until((state) => matchesIn(state).some(({ target }) => target === 'Mended.'));
  expect(matches().find((match) => match.unitId === unitId)?.target).toBe('Mended.');
});

test('the keyboard is sent to the matches each time it is asked for', () => {
  const { matchVisits } = on.session.store.get();
  on.session.commands.focusMatches();
  on.session.commands.focusMatches();
  expect(on.session.store.get().matchVisits).toBe(matchVisits + 2);
});
