import type { Page } from '@playwright/test';
import type { RowState, SeenState } from './judge.ts';

/** All that the page showed of each row since the round began. */
export interface RowLog {
  readonly seen: ReadonlyMap<number, readonly SeenState[]>;
  /** From now on the page tells every change of a row in the moment in which it is made. */
  follow(page: Page): Promise<void>;
  /** The Dutch, or the first match, was asked to take the place of the active row's English. False where there is none. */
  expectInstead(page: Page, offer: 'source' | 'match'): Promise<boolean>;
  /** A row was asked to be confirmed. */
  readonly hasConfirmed: boolean;
  expectConfirmed(): void;
  /** When undo was last asked for; the disk may be ahead of the page by that step. */
  readonly undoneAt: number;
  expectUndo(): void;
}

interface ShownRow extends RowState {
  readonly number: number;
  readonly at: number;
}

const binding = 'robotSeesRows';

/** Milliseconds of a frame: what stands for less is on no screen. */
const frame = 16;

/** A key in a confirmed row changes the text first and its mark in the same task. */
function wasNeverPainted(last: SeenState, next: SeenState): boolean {
  return last.text === next.text && last.confirmed && !next.confirmed && next.at - last.at < frame;
}

/** Begins with what the disk holds. */
export function watchRows(disk: ReadonlyMap<number, RowState>): RowLog {
  const seen = new Map([...disk].map(([number, state]) => [number, [{ ...state, at: 0, isPending: false }]]));
  const note = (number: number, state: SeenState) => {
    const states = seen.get(number);
    const last = states?.findLast(({ isPending }) => !isPending);
    if (last && wasNeverPainted(last, state)) states?.splice(states.lastIndexOf(last), 1);
    if (state.isPending || last?.text !== state.text || last.confirmed !== state.confirmed) states?.push(state);
  };
  const noteAll = (rows: readonly ShownRow[]) => {
    for (const { number, ...state } of rows) note(number, { ...state, isPending: false });
  };
  let undoneAt = 0;
  let hasConfirmed = false;
  return {
    seen,
    get undoneAt() {
      return undoneAt;
    },
    expectUndo: () => {
      undoneAt = Date.now();
    },
    get hasConfirmed() {
      return hasConfirmed;
    },
    expectConfirmed: () => {
      hasConfirmed = true;
    },
    follow: async (page) => {
      await page.exposeBinding(binding, (_source, rows: readonly ShownRow[]) => noteAll(rows));
      noteAll(await page.evaluate(readRows, binding));
    },
    expectInstead: async (page, offer) => {
      const found = await page.evaluate(readOffer, offer);
      if (found) note(found.number, { text: found.text, confirmed: false, at: Date.now(), isPending: true });
      return found !== null;
    },
  };
}

/** The English of the rows that the page shows. */
export async function lookAtRows(page: Page): Promise<ReadonlyMap<number, string>> {
  return new Map((await page.evaluate(readRows, null)).map(({ number, text }) => [number, text]));
}

/**
 * Runs in the page. Gives the rows that are shown; where a function to tell them to is named, it is from then on told
 * what changes, at the end of the very task that changes it: what the engine was sent has been told before.
 */
function readRows(tell: string | null): ShownRow[] {
  const read = () =>
    [...document.querySelectorAll('[role="row"][aria-label]')].flatMap((row) => {
      const [, number, status] = /^Segment (\d+), (.*)$/.exec(row.getAttribute('aria-label') ?? '') ?? [];
      const cell = row.querySelectorAll('[role="cell"]')[2];
      const editor = cell?.querySelector('[data-lexical-editor]');
      const text = (editor ?? cell)?.textContent;
      if (!number || !status || text === undefined || text === null) return [];
      const confirmed = /^(?:Confirmed|Reviewed|Approved)/.test(status);
      return [{ number: Number(number), text, confirmed, at: Date.now() }];
    });
  const rows = read();
  if (tell === null) return rows;
  const known = new Map(rows.map((row) => [row.number, row]));
  const tellChanges = () => {
    const changed = read().filter(({ number, text, confirmed }) => {
      const last = known.get(number);
      return last?.text !== text || last.confirmed !== confirmed;
    });
    for (const row of changed) known.set(row.number, row);
    const told = (window as unknown as Record<string, (rows: ShownRow[]) => Promise<void>>)[tell];
    if (changed.length > 0) void told?.(changed);
  };
  const what = {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['aria-label'],
  };
  new MutationObserver(tellChanges).observe(document.body, what);
  return rows;
}

/** Runs in the page: what may take the place of the active row's English. */
function readOffer(offer: 'source' | 'match'): { number: number; text: string } | null {
  const row = document.querySelector('[role="row"][aria-current="true"]');
  const [, number] = /^Segment (\d+),/.exec(row?.getAttribute('aria-label') ?? '') ?? [];
  const place =
    offer === 'source' ? row?.querySelectorAll('[role="cell"]')[1] : document.querySelector('.match-card__target');
  const text = place?.textContent;
  return number && text ? { number: Number(number), text } : null;
}
