import type { Reason } from '#shared/model/reason.ts';

/** Where and why a workbook cannot be read: the line is that of a row, or 1. */
export interface WorkbookFailure {
  readonly line: number;
  readonly reason: Reason;
}
