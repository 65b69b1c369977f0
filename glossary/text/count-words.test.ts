import { expect, test } from 'vitest';
import { countWords } from './count-words.ts';

test.each([
  ['', 0],
  [' – … ” ', 0],
  ['VN-Veiligheidsraad', 1],
  ['zo’n 20.000 granaten per dag', 5],
  ['het Westen – aldus Michta – niet.', 5],
  ['een\u00A0woord\n\ten nog een', 5],
])('counts the words of %j', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test('counts as many words in the parts as in the whole, where the parts meet at white space', () => {
  const text = 'Zij zei: “Kom mee!” Hij – nors – bleef. Nr. 5 ook.';
  for (let place = 0; place < text.length; place += 1)
    if (/\s/u.test(text.charAt(place)))
      expect(countWords(text.slice(0, place)) + countWords(text.slice(place))).toBe(countWords(text));
});
