import type { DraftStep } from '#shared/contract/segments.ts';
import type { Finding, TextRange } from '#shared/model/finding.ts';
import type { Match } from '#shared/model/memory.ts';
import type { Segment } from '#shared/model/segment.ts';
import { fitTags, keepTags } from '#shared/text/fit-tags.ts';
import { stripTags } from '#shared/text/tags.ts';
import { byHand, replaceText } from './edit-text.ts';
import { insertWords, replaceWords } from './insert-words.ts';
import type { SessionParts } from './parts.ts';
import { findAt, findToMend, listPlaced } from './find-wrong-wording.ts';
import { listMisspelt, showSpelling } from './spelling.ts';
import { findSegment, selectActiveRow, selectLiveText } from './selectors.ts';

/** The n-th match (from 1) or this one replaces the text of the active row. */
export async function insertMatch(parts: SessionParts, which: number | Match): Promise<void> {
  const row = selectActiveRow(parts.store.get());
  if (!row) return;
  const match = typeof which === 'number' ? (await parts.aids.matches())?.[which - 1] : which;
  if (!match) return;
  const matchScore = Math.max(50, match.score);
  await replaceText(parts, row, 'insert-match', () => ({
    text: fitTags(match.repaired?.text ?? match.target, match.source, row.source),
    origin: match.kind,
    matchScore,
  }));
  parts.editor?.focus();
}

/** The n-th term (from 1) or this English goes in at the caret. */
export async function insertTerm(parts: SessionParts, which: number | string): Promise<void> {
  const row = selectActiveRow(parts.store.get());
  if (!row) return;
  const words = typeof which === 'number' ? (await parts.aids.terms())?.[which - 1]?.preferred?.text : which;
  if (!words) return;
  await changeText(parts, row, (text) => insertWords(text, caretIn(parts, text), words));
  parts.editor?.focus();
}

/** The English of the n-th fragment (from 1) goes in at the caret. */
export async function insertFragment(parts: SessionParts, number: number): Promise<void> {
  const fragment = (await parts.aids.fragments())?.fragments[number - 1];
  if (fragment) await insertTerm(parts, stripTags(fragment.english));
}

/** The draft that was put together takes the place of the text: not the translator's words, and not a match's. */
export async function insertDraft(parts: SessionParts): Promise<void> {
  const row = selectActiveRow(parts.store.get());
  const draft = (await parts.aids.fragments())?.draft;
  if (!row || !draft) return;
  await replaceText(parts, row, 'insert-draft', () => ({
    text: keepTags(draft.text, row.source),
    origin: 'machine',
    matchScore: null,
  }));
  parts.editor?.focus();
}

/** The Dutch takes the place of the English. */
export async function copySource(parts: SessionParts): Promise<void> {
  const row = selectActiveRow(parts.store.get());
  if (!row) return;
  await replaceText(parts, row, 'copy-source', () => ({ text: row.source, ...byHand }));
  parts.editor?.focus();
}

/** An earlier text comes back in the place of the present one. */
export async function bringBack(parts: SessionParts, text: string): Promise<void> {
  const row = selectActiveRow(parts.store.get());
  if (!row) return;
  await replaceText(parts, row, 'bring-back', () => ({ text, ...byHand }));
  parts.editor?.focus();
}

/** Puts the right term in: over the wrong one where it still stands there, else at the caret. */
export async function applyFix(parts: SessionParts, finding: Finding): Promise<void> {
  const { fix, target, detail } = finding;
  const row = selectActiveRow(parts.store.get());
  if (fix === null || !row) return;
  const step = finding.code === 'tag_extra' ? 'remove-tag' : isTagFinding(finding) ? 'insert-tag' : 'insert-term';
  await changeText(
    parts,
    row,
    (text) => {
      const range = target && locate(text, target, detail.target);
      if (isTagFinding(finding)) return putTags(text, range ?? endOf(caretIn(parts, text)), fix);
      return range ? replaceWords(text, range, fix) : insertWords(text, caretIn(parts, text), fix);
    },
    step,
  );
  // Gives the keyboard back to the text when this was the last thing to settle.
  await parts.checks.checkRow(row.id);
  if (parts.store.get().blocked === null) parts.editor?.focus();
}

/** Puts the right term over the wrong one at the caret, else over the next one. */
export async function mendWording(parts: SessionParts): Promise<void> {
  const { findings, activeId } = parts.store.get();
  const text = selectLiveText(parts.store.get());
  const placed = listPlaced((activeId && findings.get(activeId)) || [], text);
  const [caret] = caretIn(parts, text);
  const finding = findToMend(placed, caret);
  const isHere = finding !== null && findAt([finding], caret) !== null;
  const isMisspelt = findAt(listMisspelt(parts.store.get(), text), caret) !== null;
  if (finding && (isHere || !isMisspelt)) await applyFix(parts, finding);
  else showSpelling(parts, caret);
}

/** Changes part of the text, which stays what it was for the rest: an edited match too. */
async function changeText(
  parts: SessionParts,
  row: Segment,
  change: (text: string) => string,
  step: DraftStep = 'insert-term',
): Promise<void> {
  await replaceText(parts, row, step, (text) => {
    const { origin, matchScore } = findSegment(parts.store.get(), row.id) ?? row;
    return { text: change(text), ...(origin === null ? byHand : { origin, matchScore }) };
  });
}

const endOf = ([, end]: TextRange): TextRange => [end, end];

/** Tags want no space beside them, and stand behind what is selected. */
function putTags(text: string, [start, end]: TextRange, fix: string): string {
  return text.slice(0, start) + fix + text.slice(end);
}

const isTagFinding = ({ code }: Finding) => code === 'tag_missing' || code === 'tag_extra' || code === 'tag_misnested';

function caretIn(parts: SessionParts, text: string): TextRange {
  const [start, end] = parts.editor?.readSelection() ?? [text.length, text.length];
  return [Math.min(start, text.length), Math.min(end, text.length)];
}

/** Where the wrong words stand now: at the range that the check gave, or, after more typing, at their first place. */
function locate(text: string, range: TextRange, words: string): TextRange | null {
  if (text.slice(...range) === words) return range;
  const at = words === '' ? -1 : text.indexOf(words);
  return at < 0 ? null : [at, at + words.length];
}
