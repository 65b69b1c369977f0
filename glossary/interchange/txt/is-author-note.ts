const particle = "(?:van|de|den|der|het|ter|ten|te|von|du|la|le|el|al|bin|d['’]|['’]t|in)";
const nameWord = "(?:\\p{Lu}\\.)+|(?:[dD]['’])?\\p{Lu}[\\p{L}'’-]+";
const name = `(?:${nameWord})(?:\\s+(?:${particle}|${nameWord})){1,5}`;
const names = `${name}(?:(?:,|\\s+en|,\\s+en|\\s+&)\\s+${name}){0,4}`;
const role =
  '(?:hoogleraar|emeritus|lector|docent|onderzoek|promovend|student|wetenschapp|historic|politicolo|politolo|econo|jurist|socioloog|' +
  'filosoof|antropolo|psycholo|journalist|correspondent|redacte|verslaggever|columnist|schrijver|schrijfster|auteur|publicist|essayist|' +
  'dichter|fellow|analist|analyst|researcher|medewerker|adviseur|consultant|directeur|voorzitter|deskundige|expert|specialist|kenner|' +
  'freelance|verbonden|werkzaam|universitair|oprichter|oud-|voormalig|advocaat|diplomaat|ambassadeur|presentator|fotograaf|vertaler|' +
  'bestuurslid|lid van|programmamaker|ondernemer|strateeg|woordvoerder)';

/** `Jan de Vries is hoogleraar … aan …`, `Zij werkt als onderzoeker bij …`. */
const presents = new RegExp(
  `^(?:(?:[Pp]rof|[Dd]rs?|[Mm]r|[Ii]r|em)\\.\\s+){0,4}(?:${names}|De auteurs?|De schrijvers?|Hij|Zij)\\s*(?:\\([^)]{1,40}\\)\\s*)?,?\\s*` +
    `(?:is|zijn|werkt|werken|was|schrijft|doceert|studeert|onderzoekt|promoveert)\\s.{0,200}${role}`,
  'u',
);
const belongs = /\s(?:bij|aan|voor|van|in|over)\s/u;
const speaks = /["“„]|\b(?:zegt|zei|vindt|vond|stelt|stelde|aldus|meent|denkt|waarschuwt|verwacht)\b/u;
const announces = new RegExp(
  '^(?:Over de (?:auteurs?|schrijvers?|maker)|(?:Dit|Deze) (?:artikel|stuk|opiniestuk|opiniebijdrage|bijdrage|essay|verhaal|interview|column|tekst|analyse|' +
    'ingezonden stuk) (?:verscheen|is|werd|wordt|kwam|staat|verschijnt|schreef)|Met medewerking van|Aan dit (?:artikel|verhaal|stuk) (?:werkten?|hebben)|' +
    'Reageren\\?|Wilt u reageren|Reacties? (?:naar|op dit)|Ingezonden|Een eerdere versie|Eerder verschenen|(?:Eind)?[Rr]edactie:|Vertal(?:ing|er|d door):?|' +
    'Tekst:|Auteurs?:|De auteur schrijft|Volg .{2,40} op (?:Twitter|X|Bluesky|LinkedIn)|Correctie|Rectificatie)',
  'u',
);
const ownTitle = /op persoonlijke titel/u;
const byline = new RegExp(
  `^(?:Door:?\\s+${names}|(?:Door|Auteurs?|Tekst(?: en (?:foto['’]s|beeld))?|Interview|Vertaling|Correspondent):\\s+\\p{Lu}.{1,80}|Van (?:onze|een) (?:\\p{L}+\\s?){0,2}(?:correspondent|redactie|redacteur|verslaggever|medewerker)\\p{L}{0,4}.{0,40})$`,
  'u',
);
const longest = 700;

/** True for a paragraph that says who wrote the article, on whose behalf, or where it stood before. */
export function isAuthorNote(text: string): boolean {
  if (text.length > longest) return false;
  if (announces.test(text) || ownTitle.test(text)) return true;
  return presents.test(text) && belongs.test(text) && !speaks.test(text);
}

/** True for a line that only names who wrote the article; it can stand anywhere. */
export function isByline(text: string): boolean {
  return text.length <= 120 && !/[.!?]$/u.test(text) && byline.test(text);
}

/** True for a line after which everything to the end is about the author. */
export function isAuthorHeading(text: string): boolean {
  return /^Over de (?:auteurs?|schrijvers?|makers?)[:.]?$/iu.test(text);
}
