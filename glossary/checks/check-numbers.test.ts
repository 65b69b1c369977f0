import { describe, expect, test } from 'vitest';
import { checkNumbers } from './check-numbers.ts';

const missing = (source: string, target: string) => checkNumbers(source, target).map(({ detail }) => detail.source);

describe('numbers', () => {
  test.each([
    ['10.000 troepen', '10,000 troops'],
    ['10.000 troepen', 'ten thousand troops'],
    ['1.234.567,89 euro', '€1,234,567.89'],
    ['2,5 procent', '2.5 per cent'],
    ['2,5 miljoen mensen', '2.5 million people'],
    ['2,5 miljoen mensen', '2,500,000 people'],
    ['2,5 miljoen mensen', '2.5m people'],
    ['0,5 miljard euro', '500 million euros'],
    ['1.500 miljard', '1.5 trillion'],
    ['1,2 biljoen', '1.2 trillion'],
    ['2,3 miljoen', '2,300,000'],
    ['300 mln euro', '€300 million'],
    ['100 soldaten', 'a hundred soldiers'],
    ['3 landen', 'three countries'],
    ['op 4 februari 2022', 'on 4 February 2022'],
    ['op 1 mei', 'on the first of May'],
    ['25 landen', 'twenty-five countries'],
    ['2 keer', 'twice'],
    ['het 5G-net', 'the network'],
    ['tijdens covid-19', 'during the pandemic'],
    ['F-16’s en T-72-tanks', 'fighter jets and tanks'],
    ['de 21e eeuw', 'this century'],
    ['de jaren 90', 'the nineties'],
    ['de jaren ’90', 'the nineties'],
    ['om 20 uur', 'at 8 p.m.'],
    ['om 10.30 uur', 'at half past ten'],
    ['op 4/2/2022', 'in February'],
    ['2018-2019', '2018–19'],
    ['in 2022.', 'in 2022.'],
    ['artikel 5, lid 2', 'Article 5(2)'],
    ['5.000x', 'no plain number'],
    ['geen getal', 'no number'],
  ])('%s is rendered by %s', (source, target) => {
    expect(missing(source, target)).toEqual([]);
  });

  test.each([
    ['10.000 troepen', '1,000 troops', '10.000'],
    ['10.000 troepen', '10.000 troops', '10.000'],
    ['2,5 procent', '25 per cent', '2,5'],
    ['2,5 procent', '2,5 per cent', '2,5'],
    ['in 2022', 'in 2021', '2022'],
    ['7 landen', 'several countries', '7'],
    ['2,5 miljoen mensen', 'many people', '2,5'],
    ['“137” zegt hij', 'he says', '137'],
  ])('%s is not rendered by %s', (source, target, number) => {
    expect(missing(source, target)).toEqual([number]);
  });

  test('the finding marks the place and offers the English spelling', () => {
    const [finding] = checkNumbers('Er zijn 10.000 troepen.', 'There are troops.');
    expect(finding).toMatchObject({ code: 'number_missing', severity: 'warning', source: [8, 14], fix: '10,000' });
  });

  test('a number that is missing twice is told once', () => {
    expect(missing('2022 en 2022', 'then')).toEqual(['2022']);
  });

  test('text of digits and separators is read in time that grows with its length', () => {
    expect(missing(`${'1.'.repeat(50_000)}1a`, '')).toEqual([]);
    expect(missing(`${'1'.repeat(100_000)}a`, '')).toEqual([]);
  });
});
