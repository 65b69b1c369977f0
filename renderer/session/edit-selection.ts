import { cycleCase, findCaseRange } from './change-case.ts';
import { byHand, changeAtOnce, replaceText } from './edit-text.ts';
import { addNextTag, removeTags } from './insert-tag.ts';
import type { SessionParts } from './parts.ts';
import { findSegment, selectActiveRow, selectLiveText } from './selectors.ts';
import { saveSetting } from './settings.ts';

/** Empties the English of the active row. */
export async function clearText(parts: SessionParts): Promise<void> {
  const row = selectActiveRow(parts.store.get());
  if (!row) return;
  await replaceText(parts, row, 'clear', () => ({ text: '', ...byHand }));
  parts.editor?.focus();
}

/** Puts the selection, or the word at the caret, into the next case: lower, Sentence, UPPER, Title. */
export async function changeCase(parts: SessionParts): Promise<void> {
  const text = selectLiveText(parts.store.get());
  const range = findCaseRange(text, readCaret(parts, text));
  if (range) await putOver(parts, 'change-case', range, cycleCase(text.slice(...range)), true);
}

/** Puts a character over the selection or in at the caret, and remembers it. */
export async function insertCharacter(parts: SessionParts, character: string): Promise<void> {
  const { store } = parts;
  const recent = [character, ...readRecentCharacters(store.get().settings).filter((each) => each !== character)];
  void saveSetting(parts, recentKey, JSON.stringify(recent.slice(0, 12)));
  const text = selectLiveText(store.get());
  await putOver(parts, 'insert-character', readCaret(parts, text), character, false);
}

/** Puts in the next tag that is missing, or takes out the one at the caret; before the next key. */
export function changeTags(parts: SessionParts, step: 'insert-tag' | 'remove-tag'): void {
  const row = selectActiveRow(parts.store.get());
  if (!row) return;
  let range: readonly [number, number] | null = null;
  changeAtOnce(parts, row, step, (text) => {
    const caret = readCaret(parts, text);
    const change = step === 'insert-tag' ? addNextTag(row.source, text, caret) : removeTags(text, caret);
    range = change?.range ?? null;
    return change?.text ?? null;
  });
  parts.editor?.focus(range === null ? undefined : { edge: 'end', range });
}

const recentKey = 'characters.recent';

/** The characters that were put in last, the newest first. */
export function readRecentCharacters(settings: Readonly<Record<string, string>>): readonly string[] {
  try {
    const recent: unknown = JSON.parse(settings[recentKey] ?? '[]');
    return Array.isArray(recent) ? recent.filter((each): each is string => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

function readCaret(parts: SessionParts, text: string): readonly [number, number] {
  return parts.editor?.readSelection() ?? [text.length, text.length];
}

async function putOver(
  parts: SessionParts,
  step: 'change-case' | 'insert-character',
  [start, end]: readonly [number, number],
  words: string,
  selects: boolean,
): Promise<void> {
  const row = selectActiveRow(parts.store.get());
  if (!row) return;
  await replaceText(parts, row, step, (text) => {
    const { origin, matchScore } = findSegment(parts.store.get(), row.id) ?? row;
    const from = origin === null ? byHand : { origin, matchScore };
    return { text: text.slice(0, start) + words + text.slice(end), ...from };
  });
  const last = start + words.length;
  parts.editor?.focus({ edge: 'end', range: [selects ? start : last, last] });
}
