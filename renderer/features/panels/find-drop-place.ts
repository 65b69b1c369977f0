import type { PanelId } from '#renderer/session/layout.ts';

/** Where a panel stands on the page, along the direction in which its dock runs. */
export interface PanelSpan {
  readonly id: PanelId;
  readonly start: number;
  readonly end: number;
}

/** The panel that one let go at `at` comes before: the first one whose middle is beyond; null at the end. */
export function findDropPlace(spans: readonly PanelSpan[], at: number): PanelId | null {
  return spans.find(({ start, end }) => at < (start + end) / 2)?.id ?? null;
}
