import { expect, test } from 'vitest';
import { listForbiddenBreaks } from './forbidden-breaks.ts';
import { splitRuns } from './split-runs.ts';

test('English is divided only where British English divides', () => {
  expect(listForbiddenBreaks('manifestations', 'en')).toEqual([3, 7]);
  expect(listForbiddenBreaks('military', 'en')).toEqual([4]);
  expect(listForbiddenBreaks('international', 'en')).toEqual([]);
  expect(listForbiddenBreaks('present', 'en')).toEqual([3]);
});

test('Dutch is not divided before a trema, which would have to go', () => {
  expect(listForbiddenBreaks('Oekraïneoorlog', 'nl')).toEqual([3, 5]);
  expect(listForbiddenBreaks('wederzijdse', 'nl')).toEqual([9]);
  expect(listForbiddenBreaks('geïnd', 'nl')).toEqual([2]);
  expect(listForbiddenBreaks('Zoë', 'en')).toEqual([]);
});

test('The character before which a word may not be divided is a run of its own', () => {
  expect(splitRuns('Van coöperatie, met coördinatie, is het stil', 'nl')).toEqual([
    'Van co',
    'ö',
    'peratie, met co',
    'ö',
    'rdinatie, is het ',
    'stil',
  ]);
});

test('The last word of a sentence stays whole, unless it could fill a line', () => {
  expect(splitRuns('Daar zijn ze het mee eens hierop.', 'nl')).toEqual(['Daar zijn ze het mee eens ', 'hierop.']);
  expect(splitRuns('He said: “another.”', 'en')).toEqual(['He said: “', 'another.”']);
  expect(splitRuns('De wapenhandelverdragen', 'nl')).toEqual(['De wapenhandelverdragen']);
});

test('Nothing is lost and nothing comes of nothing', () => {
  const text = ' Geïnd: manifestations. … “Zoë” – reünie!\n';
  expect(splitRuns(text, 'nl').join('')).toBe(text);
  expect(splitRuns(text, 'en').join('')).toBe(text);
  expect(splitRuns('', 'nl')).toEqual([]);
});
