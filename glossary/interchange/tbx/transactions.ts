import type { EntryProvenance } from '#shared/model/terms.ts';

/** A `transacGrp` while it is read. */
export interface TransactionDraft {
  kind: string;
  by: string | null;
  at: string | null;
}

/** Takes a part of a `transacGrp`, by its data category in lower case. */
export function applyTransactionPart(draft: TransactionDraft, category: string, value: string): void {
  if (category === 'transactiontype' || category === 'transac') draft.kind = value.toLowerCase();
  else if (category === 'responsibility') draft.by = value;
  else if (category === 'date') draft.at = readDate(value);
}

/** What an entry knows of its makers with one more transaction: the first creation, the last change. */
export function addTransaction(known: EntryProvenance, { kind, by, at }: TransactionDraft): EntryProvenance {
  if (/^(?:origination|creation|input|import)/u.test(kind)) {
    return known.createdAt === null && known.createdBy === null ? { ...known, createdBy: by, createdAt: at } : known;
  }
  if (!/^modif/u.test(kind)) return known;
  return (known.changedAt ?? '') <= (at ?? '') ? { ...known, changedBy: by, changedAt: at } : known;
}

/** A date as ISO 8601 in UTC; null where it is none that a calendar has. */
function readDate(value: string): string | null {
  const date = /^\d{4}-\d\d-\d\d/u.test(value) ? new Date(value) : null;
  return date && Number.isFinite(date.getTime()) ? date.toISOString() : null;
}
