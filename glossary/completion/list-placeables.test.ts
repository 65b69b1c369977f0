import { expect, test } from 'vitest';
import { listPlaceables } from './list-placeables.ts';

const british = (text: string) => listPlaceables(text, 'en-GB').map((each) => each.text);

test('numbers are written as English writes them, with their unit and without', () => {
  expect(british('Er waren 10.000 doden en 2,5 procent gewonden.')).toEqual(['10,000', '2.5 per cent', '2.5']);
  expect(british('Dat kost 1,5 miljard euro.')).toEqual(['€1.5 billion', '1.5 billion']);
  expect(british('de 21e eeuw om 10.30')).toEqual(['21st', '10:30']);
});

test('dates come in the order of the variant, and days and months alone', () => {
  expect(british('op vrijdag 4 februari 2022')).toEqual(['Friday', '4 February 2022', 'February', '2022']);
  expect(british('op 4 februari')).toContain('4 February');
  expect(british('op 4-2-2022')).toContain('4 February 2022');
  expect(listPlaceables('op 4 februari 2022', 'en-US')[0]?.text).toBe('February 4, 2022');
});

test('names come as English spells them, with what they render and where', () => {
  expect(listPlaceables('Gisteren sprak Oekraïne met Kuleba.', 'en-GB')).toEqual([
    { kind: 'name', text: 'Ukraine', dutch: 'Oekraïne', source: [15, 23] },
    { kind: 'name', text: 'Kuleba', dutch: 'Kuleba', source: [28, 34] },
  ]);
});

test('a wording comes once', () => {
  expect(british('Poetin en Poetin, 100 en 100')).toEqual(['Putin', '100']);
});
