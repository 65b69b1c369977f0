import type { LanguageCount } from '#shared/model/transfer.ts';
import type { Refused } from '#shared/model/reason.ts';
import type { TmxUnit } from '#glossary/interchange/tmx/tmx-model.ts';
import { tidyLanguage } from '#glossary/interchange/xml/tidy-language.ts';
import { countCodes } from './count-codes.ts';
import { createSeenFilter, hashText } from './hash-text.ts';

/** What is known of a file once it was read. */
export interface StagedFile {
  readonly units: number;
  /** Units whose Dutch may have come before in the file. */
  readonly repeated: number;
  readonly refused: number;
  readonly languages: readonly LanguageCount[];
  readonly flattened: number;
  readonly withNotes: number;
}

/** Takes in what a reader finds. */
export interface Stager {
  unit(unit: TmxUnit): void;
  refused(refused: Refused): void;
  /** What was taken in so far. */
  summary(): StagedFile;
}

/** A value of a row. */
export type StageValue = string | number | null;

/** The numbers that begin a row: line, key and unsure. */
export const rowNumbers = 3;
/** The texts after them: source, target, previous, next, who and when it was made and changed, document, languages. */
export const rowTexts = 11;

/** Where rows go: `rowNumbers` numbers, then `rowTexts` texts, in the order of the columns of `staged`. */
export interface StageSink {
  row(...values: readonly StageValue[]): void;
  refused(line: number, reason: string): void;
}

/** Refused parts of which the place and reason are kept; all are counted. */
const mostRefused = 100_000;

/** Makes rows of units, counts them, and notes which may share their Dutch with an earlier one. */
export function createStager(sink: StageSink): Stager {
  const seen = createSeenFilter();
  const counts = { units: 0, repeated: 0, refused: 0, flattened: 0, withNotes: 0 };
  const codes = countCodes();
  return {
    unit(unit) {
      const { source, target, line, provenance, previous, next, oneSided } = unit;
      // With one neighbour only it stands at the edge of its document: there is nothing on the other side.
      const isEdge = !oneSided && (previous === null) !== (next === null);
      const key = hashText(source);
      const unsure = seen.see(key) ? 1 : 0;
      const { createdBy, createdAt, changedAt, document } = provenance;
      sink.row(
        line,
        key,
        unsure,
        source,
        target,
        isEdge ? (previous ?? '') : previous,
        isEdge ? (next ?? '') : next,
        createdBy,
        createdAt,
        unit.changedBy ?? null,
        changedAt,
        document,
        tidyLanguage(unit.languages[0]),
        tidyLanguage(unit.languages[1]),
      );
      counts.repeated += unsure;
      counts.units += 1;
      if (unit.flattened) counts.flattened += 1;
      if (unit.notes > 0) counts.withNotes += 1;
      codes.see(unit.languages);
    },
    refused({ line, reason }) {
      counts.refused += 1;
      if (counts.refused <= mostRefused) sink.refused(line, JSON.stringify(reason));
    },
    summary: () => ({ ...counts, languages: codes.list() }),
  };
}
