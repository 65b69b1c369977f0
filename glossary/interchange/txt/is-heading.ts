const longest = 120;
const mostWords = 16;
const longestQuestion = 70;
const monthNames = 'jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec';

/** A full stop, comma, colon … ends a sentence or breaks it off; a heading has neither. */
const endsLikeText = /[.,;:…–—-]["'”’»)\]]{0,3}$/u;
const endsAsQuestion = /[?!]["'”’»)\]]{0,3}$/u;
const begins =
  /^["'“„‘’«([¿¡]{0,3}(?:\p{Lu}|\p{Lt}|\p{Lo}|\p{N}|['’‘]\p{Ll}{1,2}[\s-]|[dl]['’]\p{Lu}|\p{Ll}{1,2}-?\p{Lu})/u;
const sentenceInside = /[\p{L}\p{N}"'”’)]{2}[.!?…]["'”’)]{0,3}\s+["'“„‘(]{0,3}\p{Lu}/u;
const item = /^(?:[-–—•●▪◦*·+]|\(?[\p{Ll}\p{N}]{1,3}\)|\p{Ll}\.)\s/u;
const address = /(?:https?:|www\.|@\p{L}|\p{L}@|\.(?:nl|com|be|org|eu)\b)/u;
const table = /\t|\s{3,}|\||;.*;|(?:\d[\d.,%]*\s+){3}/u;
/** `Leestijd: 5 minuten`, `Datum: vrijdag`: a name and its value. */
const nameAndValue =
  /^(?:(?:\p{L}+ )?\p{L}+:(?=[^:]*\p{N})|(?:datum|tijd|leestijd|plaats|locatie|waar|wanneer|wie|bron|auteurs?|prijs|thema|trefwoorden|tags?):)(?:\s+[^\s]+){1,4}$/iu;
const date = new RegExp(
  `^(?:\\p{L}+dag,?\\s+)?\\d{1,2}(?:\\s+(?:${monthNames})\\p{L}*\\.?|[-/]\\d{1,2}[-/])\\s*\\d{2,4}(?:[\\s,]+\\d{1,2}[.:]\\d{2}.*)?$`,
  'iu',
);
const telephone = /^[\d\s()+./-]+$/u;
/** `“Nee!”`, `– Kom!`: somebody speaks. */
const speech = /^(?:["“„»«]|[–—-]\s)/u;
/** `“Wij stoppen”, zegt de president`: speech that lost its full stop. */
const attribution =
  /[”"’'],?\s+(?:zegt|zei|stelt|stelde|aldus|schrijft|schreef|vindt|vond|meldt|meldde|luidt|vraagt|vroeg)\s/u;

/** True for the title of an article or of a part of it: a short line that is no sentence, no item and no piece of data. */
export function isHeading(text: string): boolean {
  if (text.length > longest || text.split(/\s+/u).length > mostWords) return false;
  if (!begins.test(text) || endsLikeText.test(text) || sentenceInside.test(text) || attribution.test(text))
    return false;
  if (endsAsQuestion.test(text) && (text.length > longestQuestion || speech.test(text))) return false;
  return !isData(text);
}

function isData(text: string): boolean {
  return [item, address, table, nameAndValue, date, telephone].some((pattern) => pattern.test(text));
}
