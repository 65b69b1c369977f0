import { auxiliaries, laterInClause } from './clause.ts';
import { isFiniteVerb } from './finite-verb.ts';
import type { TextItem } from './text-items.ts';
import { wordKeys } from './word-keys.ts';

const opens =
  /^(?:die|dat|wat|wie|waar\p{L}*|als|of|en|maar|want|omdat|doordat|zodat|terwijl|hoewel|toen|wanneer|hoe)$/u;
const farthest = 20;

/**
 * Whether the clause has its finite verb elsewhere, so that what stands at `at` is none: het lood … is gestolen. Behind `at`,
 * and before `first`, where the group of words begins that it belongs to.
 */
export function hasOtherVerb(items: readonly TextItem[], first: number, at: number): boolean {
  for (const later of laterInClause(items, at)) {
    if (opens.test(items[later]?.folded ?? '')) break;
    if (isFiniteAt(items, later)) return true;
  }
  for (let place = first - 1; place >= Math.max(0, first - farthest); place--) {
    const item = items[place];
    if (!item?.word || opens.test(item.folded)) return false;
    if (isFiniteAt(items, place)) return true;
  }
  return false;
}

/** Whether a finite verb stands here. */
export function isFiniteAt(items: readonly TextItem[], at: number): boolean {
  const item = items[at];
  if (!item?.word || items[at - 1]?.folded === 'te') return false;
  return (auxiliaries.has(item.folded) && item.folded !== 'zijn') || isFiniteVerb(wordKeys(item.folded).readings);
}
