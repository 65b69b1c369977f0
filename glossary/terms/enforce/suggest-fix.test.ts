import { expect, test } from 'vitest';
import { makeConcept } from '../recognise/make-concept.ts';
import { buildTermIndex } from '../recognise/term-index.ts';
import { checkTerms } from './check-terms.ts';

/** The English after everything forbidden was mended. */
function mend(entry: string, target: string, partOfSpeech: string | null = null): string {
  const made = makeConcept(`bron = ${entry}`);
  const concept = { ...made, terms: made.terms.map((term) => ({ ...term, partOfSpeech })) };
  const index = buildTermIndex([concept]);
  const findings = checkTerms({ source: 'bron', target, index }).filter(({ code }) => code === 'term_forbidden');
  return findings.reduceRight((text, { target: place, fix }) => {
    const [start, end] = place ?? [0, 0];
    return text.slice(0, start) + (fix ?? '?') + text.slice(end);
  }, target);
}

test.each([
  ['official | !functionary', 'Two functionaries left.', 'Two officials left.'],
  ['official | !functionary', 'the functionary’s car', 'the official’s car'],
  ['official | !functionary', 'the functionaries’ cars', 'the officials’ cars'],
  ['spokesperson | !speaker', 'the speakers’ words', 'the spokespeople’s words'],
  ['member of parliament | !chamber member', 'Chamber members left.', 'Members of parliament left.'],
  ['secretary-general | !general secretary', 'two general secretaries', 'two secretaries-general'],
  ['official | !functionary', 'FUNCTIONARY RESIGNS', 'OFFICIAL RESIGNS'],
  ['senior official | !functionary', 'Dutch Functionary Resigns Today', 'Dutch Senior Official Resigns Today'],
  ['equipment | !material', 'new materials', 'new equipment'],
  ['sanctions | !penalty', 'the penalty’s effect', 'the sanctions’ effect'],
  ['child | !kid', 'three kids', 'three children'],
  ['army chief | !army leader', 'two army leaders', 'two army chiefs'],
  ['commander-in-chief | !top commander', 'two top commanders', 'two commanders-in-chief'],
  ['mother-in-law | !husband’s mother', 'two husband’s mothers', 'two mothers-in-law'],
])('%s: %s', (entry, target, mended) => {
  expect(mend(entry, target)).toBe(mended);
});

test.each([
  ['carry out | !execute', 'It executes the plan.', 'It carries out the plan.'],
  ['carry out | !execute', 'It executed the plan.', 'It carried out the plan.'],
  ['take | !seize', 'It seized power.', 'It took power.'],
  ['take | !seize', 'It has seized power.', 'It has taken power.'],
  ['postpone | !put off', 'while putting off the vote', 'while postponing the vote'],
  ['postpone | !put off', 'They put the vote off.', 'They postpone the vote.'],
  ['rule out | !shut out', 'She has shut any delay out.', 'She has ruled any delay out.'],
  ['call on | !call up', 'They called us up.', 'They called on us.'],
  ['to annex | !to seize', 'They want to seize it.', 'They want to annex it.'],
])('as a verb, %s: %s', (entry, target, mended) => {
  expect(mend(entry, target, 'verb')).toBe(mended);
});

test.each([
  ['the Premier League', 'premier = prime minister | !premier', 'The Premier League met the prime minister.', 0],
  ['title before a name', 'premier = prime minister | !premier', 'Chinese Premier Li spoke.', 1],
  ['name in both languages', 'front = front line | !front', 'The Front National left the front line.', 0],
])('a forbidden wording and names: %s', (_topic, entry, target, count) => {
  const index = buildTermIndex([makeConcept(entry)]);
  const source = entry.startsWith('front') ? 'Het Front National verliet het front.' : 'De premier zag het.';
  const found = checkTerms({ source, target, index }).filter(({ code }) => code === 'term_forbidden');
  expect(found).toHaveLength(count);
});

test('what one concept allows as often as the Dutch has it, another forbids beyond that', () => {
  const index = buildTermIndex([makeConcept('bondgenoot = ally'), makeConcept('vriend = friend | !ally')]);
  const check = (source: string, target: string) =>
    checkTerms({ source, target, index }).map(({ code, target: place }) => `${code} ${place?.[0] ?? ''}`);
  expect(check('Een bondgenoot en een vriend.', 'An ally and a friend.')).toEqual([]);
  expect(check('Een bondgenoot en een vriend.', 'An ally and an ally.')).toEqual(['term_forbidden 15']);
  expect(check('Een bondgenoot en een vriend.', 'An ally, a friend, that ally.')).toEqual([]);
  expect(check('Een vriend.', 'An ally.')).toEqual(['term_forbidden 3']);
});

test('a term holds together over quotes, breaking marks and an object in between', () => {
  const missing = (entry: string, target: string) => {
    const index = buildTermIndex([makeConcept(`bron = ${entry}`)]);
    return checkTerms({ source: 'bron', target, index }).length;
  };
  expect(missing('set aside', 'They set all of their old quarrels aside.')).toBe(0);
  expect(missing('set aside', 'They set a date. Aside from that')).toBe(1);
  expect(missing('lose one’s temper', 'He lost his temper.')).toBe(0);
  expect(missing('take … into account', 'They took the whole of it into account.')).toBe(0);
  expect(missing('air strike', 'an air\u00a0strike')).toBe(0);
  expect(missing('missile', 'the mis\u00adsiles')).toBe(0);
  expect(missing('analyse', 'She is analyzing it.')).toBe(0);
  expect(missing('labour', 'American labor')).toBe(0);
  expect(missing('tyre', 'They were tired.')).toBe(1);
  expect(missing('building', 'What they built.')).toBe(1);
});
