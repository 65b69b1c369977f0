import { listTags } from '#shared/text/tags.ts';
import { byHand, replaceText } from './edit-text.ts';
import { findAt, listPlaced, type PlacedFinding } from './find-wrong-wording.ts';
import type { SessionParts } from './parts.ts';
import { findSegment, selectActiveRow, selectLiveText } from './selectors.ts';
import type { SessionState } from './state.ts';

/** Misspelt words of the active row that still stand where the check saw them. */
export function listMisspelt({ findings, activeId }: SessionState, text: string): readonly PlacedFinding[] {
  const found = (activeId && findings.get(activeId)) || [];
  return listPlaced(found, text).filter(({ code }) => code === 'misspelt');
}

/** Shows suggestions for the misspelt word at this place, else the next one behind it, else the first. True where there is one. */
export function showSpelling(parts: SessionParts, at: number): boolean {
  const state = parts.store.get();
  const misspelt = listMisspelt(state, selectLiveText(state));
  const found = findAt(misspelt, at) ?? misspelt.find(({ target }) => target[0] >= at) ?? misspelt[0];
  if (!found || !state.activeId) return false;
  parts.editor?.focus({ edge: 'end', range: [found.target[1], found.target[1]] });
  parts.store.set({ respelling: { segmentId: state.activeId, word: found.detail.target, range: found.target } });
  return true;
}

/** Puts the menu of suggestions away and goes back to the text. */
export function closeSpelling(parts: SessionParts): void {
  parts.store.set({ respelling: null });
  parts.editor?.focus();
}

/** Puts a suggestion over the misspelt word: a step of its own. */
export async function respell(parts: SessionParts, words: string): Promise<void> {
  const { respelling } = parts.store.get();
  const row = selectActiveRow(parts.store.get());
  closeSpelling(parts);
  if (!respelling || row?.id !== respelling.segmentId) return;
  const { range, word } = respelling;
  await replaceText(parts, row, 'respell', (text) => {
    const { origin, matchScore } = findSegment(parts.store.get(), row.id) ?? row;
    const stands = text.slice(...range) === word;
    const changed = stands ? text.slice(0, range[0]) + words + tagsOf(word) + text.slice(range[1]) : text;
    return { text: changed, ...(origin === null ? byHand : { origin, matchScore }) };
  });
}

/** Lets the misspelt word stand: in the whole project, or in this segment alone. */
export async function allowSpelling(parts: SessionParts, where: 'project' | 'here'): Promise<void> {
  const { respelling } = parts.store.get();
  closeSpelling(parts);
  if (!respelling) return;
  const { segmentId } = respelling;
  // The owner's ending is no part of the word that is learnt.
  const word = where === 'project' ? respelling.word.replace(/['\u2019]s$/iu, '') : respelling.word;
  const done =
    where === 'project'
      ? await parts.call('spelling.add', { words: [word] })
      : await parts.call('spelling.ignore', { segmentId, word });
  if (!done.ok) return parts.report(done.error);
  await parts.checks.checkRow(segmentId);
}

/** Tags inside the word go behind it: none is lost. */
function tagsOf(word: string): string {
  return listTags(word)
    .map(({ mark }) => mark)
    .join('');
}
