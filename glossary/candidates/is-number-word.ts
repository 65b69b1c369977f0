const ones = 'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf';
const tens = 'der|veer|vijf|zes|zeven|tach|negen|twin';
const numberWord = new RegExp(
  `^(?:(?:${ones}|(?:${tens}|der|veer)ti(?:en|g)|(?:vijf|zes|zeven|acht|negen)tien|honderd|duizend|miljoen|miljard|en|ën))+(?:ste|de|en|tal)?$`,
  'u',
);

/** vierhonderd, honderdtwintig, tweeëntwintigste: the word list takes them for compounds, but they are numbers. */
export function isNumberWord(word: string): boolean {
  return word.length > 3 && numberWord.test(word);
}
