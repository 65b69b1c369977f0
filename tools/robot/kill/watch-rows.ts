import type { Page } from '@playwright/test';
import type { RowState, SeenState } from './judge.ts';

/** All that the page showed of each row since the round began. */
export interface RowLog {
  readonly seen: ReadonlyMap<number, readonly SeenState[]>;
  /** Looks at the page and notes what is new. */
  look(page: Page): Promise<void>;
  /** The active row was asked to be confirmed. */
  expectConfirmed(page: Page): Promise<void>;
  /** When undo was last asked for; the disk may be ahead of the page by that step. */
  readonly undoneAt: number;
  expectUndo(): void;
}

interface ShownRow extends RowState {
  readonly number: number;
  readonly isActive: boolean;
}

/** Begins with what the disk holds. */
export function watchRows(disk: ReadonlyMap<number, RowState>): RowLog {
  const seen = new Map([...disk].map(([number, state]) => [number, [{ ...state, at: 0, isPending: false }]]));
  const note = (number: number, state: SeenState) => {
    const states = seen.get(number);
    const last = states?.findLast(({ isPending }) => !isPending);
    if (state.isPending || last?.text !== state.text || last.confirmed !== state.confirmed) states?.push(state);
  };
  let undoneAt = 0;
  return {
    seen,
    get undoneAt() {
      return undoneAt;
    },
    expectUndo: () => {
      undoneAt = Date.now();
    },
    look: async (page) => {
      const rows = await page.evaluate(readRows);
      const at = Date.now();
      for (const { number, text, confirmed } of rows) note(number, { text, confirmed, at, isPending: false });
    },
    expectConfirmed: async (page) => {
      const active = (await page.evaluate(readRows)).find(({ isActive }) => isActive);
      if (active) note(active.number, { text: active.text, confirmed: true, at: Date.now(), isPending: true });
    },
  };
}

/** Runs in the page. */
function readRows(): ShownRow[] {
  return [...document.querySelectorAll('[role="row"][aria-label]')].flatMap((row) => {
    const [, number, status] = /^Segment (\d+), (.*)$/.exec(row.getAttribute('aria-label') ?? '') ?? [];
    const cell = row.querySelectorAll('[role="cell"]')[2];
    const editor = cell?.querySelector('[data-lexical-editor]');
    const text = (editor ?? cell)?.textContent;
    if (!number || !status || text === undefined || text === null) return [];
    const confirmed = /^(?:Confirmed|Reviewed|Approved)/.test(status);
    return [{ number: Number(number), text, confirmed, isActive: row.getAttribute('aria-current') === 'true' }];
  });
}
