import type { Agreement, AgreementReason, UnitProblem } from '#shared/contract/memory-units.ts';
import type { Finding } from '#shared/model/finding.ts';
import { checkNumbers } from '#glossary/checks/check-numbers.ts';
import { detectLanguage } from '#glossary/text/detect-language.ts';

/** What the glossaries say against English for Dutch. */
export type CheckPair = (source: string, target: string) => readonly Finding[];

/** What one unit shows by itself; `duplicate` and `inconsistent` take others to tell. */
export interface Judgement {
  readonly problems: readonly UnitProblem[];
  readonly agreement: Agreement;
  readonly findings: readonly Finding[];
}

const holdsLetter = /\p{L}/u;

/** Looks at a unit: whether its sides hold text, differ, are in their language, keep to the glossary and keep the numbers. */
export function judgeUnit(source: string, target: string, checkPair: CheckPair): Judgement {
  const [dutch, english] = [source.trim(), target.trim()];
  if (dutch === '' || english === '') {
    return { problems: ['empty'], agreement: { score: 0, taken: [{ reason: 'empty', points: 100 }] }, findings: [] };
  }
  const isSame = dutch === english && holdsLetter.test(dutch);
  const isForeign = detectLanguage(dutch) === 'en' || detectLanguage(english) === 'nl';
  const terms = checkPair(source, target);
  const numbers = checkNumbers(source, target);
  const problems: UnitProblem[] = [];
  if (isSame) problems.push('identical');
  if (terms.some(({ severity }) => severity === 'error')) problems.push('glossary');
  if (numbers.length > 0) problems.push('numbers');
  if (isForeign) problems.push('language');
  const agreement = scoreAgreement([
    ['identical', isSame ? 30 : 0],
    ['language', isForeign ? 40 : 0],
    ['length', isSame ? 0 : weighLength(dutch.length, english.length)],
    ['numbers', Math.min(40, 20 * numbers.length)],
    ['glossary', Math.min(40, 20 * terms.filter(({ severity }) => severity === 'error').length)],
  ]);
  return { problems, agreement, findings: [...terms, ...numbers] };
}

/** Characters that short texts may differ in without that meaning anything. */
const slack = 12;
/** Natural logarithm of the ratio up to which lengths are ordinary: about 1 to 1.5. */
const ordinary = 0.4;
/** Points for each further unit of that logarithm: twice as long costs 23, four times 79. */
const steepness = 80;

/** Points for lengths that no translation would have; Dutch and English of the same text are about as long. */
function weighLength(source: number, target: number): number {
  const ratio = Math.abs(Math.log((target + slack) / (source + slack)));
  return Math.min(80, Math.max(0, Math.round((ratio - ordinary) * steepness)));
}

function scoreAgreement(points: readonly (readonly [AgreementReason, number])[]): Agreement {
  const taken = points.filter(([, each]) => each > 0).map(([reason, each]) => ({ reason, points: each }));
  const sum = taken.reduce((all, each) => all + each.points, 0);
  return { score: Math.max(0, 100 - sum), taken };
}
