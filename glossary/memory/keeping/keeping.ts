import { createSurvey, type Survey } from './survey.ts';
import type { UnitList } from './unit-list.ts';

/** What the engine holds for the memory screen while a workspace is open. */
export interface Keeping {
  readonly survey: Survey;
  findList(id: number): UnitList | undefined;
  holdList(list: UnitList): void;
}

/** Lists that are held at once: that of the screen, its find and replace, and those that go as new ones come. */
const mostLists = 4;

/** Makes what the memory screen needs; it takes no room before it is used. */
export function createKeeping(): Keeping {
  const lists = new Map<number, UnitList>();
  return {
    survey: createSurvey(),
    findList: (id) => {
      const list = lists.get(id);
      // The one that was used last goes last.
      if (list && lists.delete(id)) lists.set(id, list);
      return list;
    },
    holdList: (list) => {
      lists.set(list.id, list);
      const [oldest] = lists.keys();
      if (lists.size > mostLists && oldest !== undefined) lists.delete(oldest);
    },
  };
}
