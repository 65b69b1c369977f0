import type { SurveyTools } from '#glossary/memory/keeping/survey.ts';
import type { Session } from './session.ts';

/** What the survey of the units works with: the workspace and its glossaries as they are now. */
export function surveyToolsOf({ db, terms }: Pick<Session, 'db' | 'terms'>): SurveyTools {
  return {
    db,
    checkPair: (source, target) => terms.check(source, target, null),
    concepts: terms.concepts.values(),
  };
}
