import { normaliseText } from '#glossary/text/normalise.ts';
import { tokenise } from '#glossary/text/tokenise.ts';
import { grow } from './grow.ts';
import { removeUnit } from './remove-unit.ts';
import { hashNeighbours, hashText } from './string-table.ts';
import { ensureGroup, type TokenIndex } from './token-index.ts';
import { writeUnit } from './unit-columns.ts';
import { learnToken } from './vocabulary.ts';

/** A unit as the index takes it. */
export interface UnitToIndex {
  /** 1 to 2³¹ - 1. */
  readonly id: number;
  /** 0 to 65535. */
  readonly memory: number;
  /** Among equal scores the higher comes first: seconds since 1970 of the last change, say. 0 to 2³² - 1. */
  readonly rank: number;
  readonly source: string;
  readonly target?: string;
  /** Dutch of the neighbours; '' where there is none, null where it is not known. */
  readonly previous?: string | null;
  readonly next?: string | null;
}

/** Adds a unit, or changes the one that has its id. The next lookup sees it. */
export function putUnit(index: TokenIndex, unit: UnitToIndex): void {
  if (unit.id <= index.highestId) removeUnit(index, unit.id);
  const tokens = tokenise(unit.source);
  const { scratch, vocabulary } = index;
  scratch.tokens = grow(scratch.tokens, tokens.length);
  tokens.forEach((token, at) => {
    scratch.tokens[at] = learnToken(vocabulary, token);
  });
  const { tail } = ensureGroup(index, tokens.length);
  const { id, memory, rank } = unit;
  const facts = {
    id,
    memory,
    rank,
    mark: hashText(normaliseText(unit.source)),
    target: hashText(normaliseText(unit.target ?? '')),
    neighbours: hashNeighbours(unit.previous ?? null, unit.next ?? null),
  };
  writeUnit(tail.columns, tail.count, facts, scratch.tokens, tokens.length);
  tail.count += 1;
  index.units += 1;
  index.highestId = Math.max(index.highestId, id);
}
