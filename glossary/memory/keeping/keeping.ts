import { loadSurvey, saveSurvey, type SurveyPlace } from './saved-survey.ts';
import { createSurvey, followChanges, type Survey, type SurveyTools } from './survey.ts';
import type { UnitList } from './unit-list.ts';

/** What the engine holds for the memory screen while a workspace is open. */
export interface Keeping {
  readonly survey: Survey;
  findList(id: number): UnitList | undefined;
  holdList(list: UnitList): void;
  /**
   * Saves the survey for the next session, where at least so much was found out since it was saved. Takes a tenth of a second
   * at a million units. The tools are asked for only where there is a survey: they hold the glossary, which a session may not have read.
   */
  saveSurvey(toolsOf: () => SurveyTools, least?: number): void;
}

/** Lists that are held at once: that of the screen, its find and replace, and those that go as new ones come. */
const mostLists = 4;

/** Makes what the memory screen needs; it takes no room before it is used. */
export function createKeeping(place: SurveyPlace): Keeping {
  const survey = createSurvey((made, tools) => loadSurvey(place, made, tools));
  const lists = new Map<number, UnitList>();
  return {
    survey,
    saveSurvey: (toolsOf, least = 1) => {
      if (survey.highest === 0) return;
      followChanges(survey, toolsOf());
      if (survey.unsaved >= least) saveSurvey(place, survey, survey.glossary);
    },
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
