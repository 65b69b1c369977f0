import { expect, test } from 'vitest';
import { findSplitPlace, listSplitPlaces } from './split-places.ts';

test('places are between words, never at the edges', () => {
  expect(listSplitPlaces(' De brug is  dicht. ')).toEqual([4, 9, 13]);
  expect(listSplitPlaces('Brug')).toEqual([]);
});

test('the place is as far as asked, and the end of a clause draws it', () => {
  const text = 'De brug is dicht, de weg is open en de trein rijdt.';
  const places = listSplitPlaces(text);
  expect(text.slice(places[findSplitPlace(text, places, 0.4)])).toBe('de weg is open en de trein rijdt.');
  expect(text.slice(places[findSplitPlace(text, places, 0.99)])).toBe('rijdt.');
  expect(findSplitPlace('Brug', [], 0.5)).toBe(0);
});
