import { findLookAlikes } from '#glossary/text/dutch/look-alikes.ts';
import { prepositionParticles } from '#glossary/text/dutch/particles.ts';
import { dutchLexicon, type Lexicon } from '#glossary/text/dutch/lexicon.ts';
import { pluralBases, pluralInS } from '#glossary/text/dutch/noun-forms.ts';
import { readDutchWord, readNominal } from '#glossary/text/dutch/read-word.ts';
import { wordClass } from '#glossary/text/dutch/word-class.ts';
import { listWords } from '#glossary/text/list-words.ts';

/** A part of a compound; offsets in its plain form. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

const shortestPart = 3;
/** The reading of words stops there too; places of letters fit in six bits. */
const longestWord = 60;
/** Kinderboek, eierdop, goederentrein: only the few words whose plural is in -eren are linked by -er-. */
const takesEr = /(?:kind|lied|ei|rund|kalv|lamm|hoend|been|goed|volk|rad|blad|kleed|kler|gemoed)$/;
const linkers = ['s', 'e', 'en', 'er', 'n'] as const;

/** Where the parts may go on behind a part that ends at `to`. No word ends within sch: bondgenoot + schap, not chap. */
function behindLink(plain: string, to: number): readonly number[] {
  if (plain.startsWith('sch', to)) return [to];
  if (plain.startsWith('sch', to - 1)) return [];
  return [
    to,
    ...linkers
      .filter((link) => plain.startsWith(link, to) && (link !== 'er' || takesEr.test(plain.slice(0, to))))
      .map((link) => to + link.length),
  ];
}

/** What makes a new word of a word by itself, without a second one. */
const endings: ReadonlySet<string> = new Set(
  listWords(`
    aal aar air alen aat ans ant aris atie baar being den der ders dom eer eerd eert ees eel el elijk elijke ement end
    ende enis er eren erig erige erij ering ers es esk heid heden iaan ief ieel iek ier ies ieus ig ige igen ing ingen
    isch ische isme ist iste isten iteit lijk lijke loos loze rijk rijke schap schappen sel ster sters tie teit zaam
    zame ier iers iere aars enaar enaars waardig waardige waardigheid matig matige vormig vormige zijdig zijdige heids
    loosheid baarheid eling elingen ling lingen achtig achtige arm arme ten ter sen ren len gen ken men nen pen pjes tjes baren elen elaar
    graaf grafen grafie grafisch grafische loog logen loge logie logisch logische metrie craat craten cratie fiel fielen fobie
    enier eniers lands landse zinnig zinnige moedig moedige voudig voudige malig malige stemmig stemmige
  `),
);

/** Beginnings that are no word of their own: oproep is no kind of roep. */
const beginnings: ReadonlySet<string> = new Set([
  ...prepositionParticles,
  ...listWords(`
    ant con com dis des ent her mee met mis mon ont per pre res uit ver weg bere gene sol par mar man mar kar kap car
    toen dan dat die een alle als hoe wie wat neer heen hier daar terug vast los sta ges bes ber ben
    ge be er on des aller
  `),
]);
/** Prepositions that make compounds freely: tegenoffensief, onderminister, tussenrapport. */
const freePrepositions = new Set(['tegen', 'onder', 'tussen', 'binnen', 'voor', 'achter', 'boven']);
/** Beginnings that make compounds, in the word list or not. */
const freePrefixes = new Set(
  listWords(`
    anti pro mede vice oud aarts super mega semi pseudo quasi niet inter trans post sub ultra euro neo para contra hoofd
    top kern wan mini multi micro macro cyber bio eco geo tele video auto radio
    exo hydro thermo elektro psycho socio agro astro petro nano poly
  `),
);

const asPart = wordClass.noun | wordClass.adjective | wordClass.verbStem | wordClass.opens | wordClass.name;
const asShortPart = wordClass.opens;
const asHead = wordClass.noun | wordClass.closes | wordClass.adjective;

interface Parts {
  readonly opens: (from: number, to: number) => boolean;
  readonly closes: (from: number, to: number) => boolean;
}

/**
 * The parts of a word that may be terms of their own, where all that is left is words too, joined by nothing, -s-, -e-, -en-,
 * -er- or -n-. `isTerm` knows the words of the glossary, which count as words of the list do.
 */
export function splitCompound(plain: string, isTerm: (word: string) => boolean): readonly Piece[] {
  const length = plain.length;
  if (length < shortestPart * 2 || length > longestWord || isVerb(plain)) return [];
  const lexicon = dutchLexicon();
  const isNew = lexicon.classesOf(plain) === 0 && !isSmall(plain);
  const parts: Parts = {
    opens: remembered((from, to) => {
      const word = plain.slice(from, to);
      if (from === 0 && to === shortestPart && opensTerm(lexicon, plain, word, isTerm)) return true;
      return opens(lexicon, word, isTerm) && (from === 0 || isInner(lexicon, word, isTerm));
    }),
    closes: remembered((from, to) => closes(lexicon, plain.slice(from, to), isTerm, from >= 4, isNew)),
  };
  const starts = findStarts(plain, parts);
  if (starts.length === 1) return [];
  const rests = findRests(plain, parts, starts);
  const pieces: Piece[] = [];
  for (let from = 0; from <= length - shortestPart; from++) {
    if (!starts[from] || (from > 0 && isDerived(lexicon, plain, from))) continue;
    for (let to = from + shortestPart; to < length; to++) {
      if (behindLink(plain, to).some((place) => rests[place] === true)) pieces.push({ from, to });
    }
    if (from > 0 && !endings.has(plain.slice(from))) pieces.push({ from, to: length });
  }
  const alike = findLookAlikes(plain);
  const left = pieces.filter((piece) => !alike.some((span) => isInside(piece, span)));
  return left.length === 0 ? left : keepInWords(plain, left, parts, findSeams(lexicon, plain, isTerm));
}

/** Asked for one place again and again while a word is taken apart. */
function remembered(ask: (from: number, to: number) => boolean): (from: number, to: number) => boolean {
  const known: (boolean | undefined)[] = [];
  return (from, to) => (known[from * 64 + to] ??= ask(from, to));
}

function isInside(piece: Piece, span: Piece): boolean {
  return piece.from >= span.from && piece.to <= span.to && (piece.from !== span.from || piece.to !== span.to);
}

/** romannetje is a small roman, and no net. */
function isSmall(plain: string): boolean {
  const { readings } = readDutchWord(plain);
  return readings.some(({ form, lemma }) => form === 'diminutive' && lemma.length < shortestPart * 2);
}

/** wegdreven, deelnemen: a form of a verb is no compound of nouns. */
function isVerb(plain: string): boolean {
  const { readings } = readDutchWord(plain);
  return readings.length > 0 && readings.every(({ kind }) => kind === 'verb');
}

/** Where the word falls into two that both are in the list: storm + aanvallen. */
function findSeams(lexicon: Lexicon, plain: string, isTerm: (word: string) => boolean): readonly Piece[] {
  const isWhole = (word: string): boolean => {
    if (word.length < 4 && plain.endsWith(word) && plain.length > 6)
      return (lexicon.classesOf(word) & wordClass.noun) !== 0 && !noHeads.has(word);
    if (word.length < 4) return plain.startsWith(word) && opensTerm(lexicon, plain, word, isTerm);
    const classes = lexicon.classesOf(word);
    if ((classes & (wordClass.noun | wordClass.closes)) !== 0 || isTerm(word)) return true;
    const mayBePlural = classes !== 0 || (word.length > 5 && word.endsWith('en') && plain.startsWith(word));
    return mayBePlural && readNominal(word).some(({ kind, form }) => kind === 'noun' && form === 'plural');
  };
  const seams: Piece[] = [];
  for (let from = 3; from <= plain.length - 3; from++) {
    if (!isWhole(plain.slice(0, from))) continue;
    for (const to of behindLink(plain, from)) if (isWhole(plain.slice(to))) seams.push({ from, to });
  }
  return seams;
}

/** A part that runs across the seam of two words, or leaves of one what is no word, is an accident: stor + maan + vallen. */
function keepInWords(plain: string, pieces: readonly Piece[], parts: Parts, seams: readonly Piece[]): readonly Piece[] {
  if (seams.length === 0) return pieces;
  const leavesWords = (piece: Piece, from: number, to: number): boolean =>
    (piece.from === from ||
      [piece.from, ...[1, 2].map((link) => piece.from - link)].some((end) => parts.opens(from, end))) &&
    (piece.to === to ||
      behindLink(plain, piece.to).some((place) => place === to || (place < to && parts.closes(place, to))) ||
      behindLink(plain, piece.to).some((place) => place < to && parts.opens(place, to)));
  return pieces.filter((piece) =>
    seams.some(
      (seam) =>
        (piece.to <= seam.from && leavesWords(piece, 0, seam.from)) ||
        (piece.from >= seam.to && leavesWords(piece, seam.to, plain.length)),
    ),
  );
}

/** Behind another part neither an ending nor a name begins a new one. */
function isInner(lexicon: Lexicon, word: string, isTerm: (word: string) => boolean): boolean {
  if (endings.has(word)) return false;
  const classes = lexicon.classesOf(word);
  return isTerm(word) || classes === 0 || (classes & (asPart & ~wordClass.name)) !== 0;
}

/** Where a part may begin: at the start, and behind a word and what links it. */
function findStarts(plain: string, parts: Parts): readonly boolean[] {
  const starts: boolean[] = [true];
  for (let from = 0; from < plain.length; from++) {
    if (starts[from] !== true) continue;
    for (let to = from + shortestPart; to <= plain.length - shortestPart; to++) {
      if (!parts.opens(from, to)) continue;
      for (const place of behindLink(plain, to)) starts[place] = true;
    }
  }
  return starts;
}

/** From where on the rest is words to the end. */
function findRests(plain: string, parts: Parts, starts: readonly boolean[]): readonly boolean[] {
  const rests: boolean[] = [];
  for (let from = plain.length - shortestPart; from > 0; from--) {
    if (starts[from] !== true) continue;
    rests[from] = parts.closes(from, plain.length);
    for (let to = from + shortestPart; !rests[from] && to <= plain.length - shortestPart; to++) {
      const goesOn = behindLink(plain, to).some((place) => rests[place] === true);
      rests[from] = goesOn && parts.opens(from, to);
    }
  }
  return rests;
}

/** What begins compounds, or does not, whatever the word list says. */
const forced: ReadonlyMap<string, boolean> = new Map([
  ...[...beginnings].map((word) => [word, false] as const),
  ...[...freePrefixes, ...freePrepositions].map((word) => [word, true] as const),
]);
const longestForced = Math.max(...[...forced.keys()].map((word) => word.length));

function opens(lexicon: Lexicon, word: string, isTerm: (word: string) => boolean): boolean {
  const decided = word.length <= longestForced ? forced.get(word) : undefined;
  if (decided !== undefined) return decided;
  const classes = lexicon.classesOf(word);
  if (word.length < 4) return (classes & asShortPart) !== 0 || ((classes & wordClass.noun) !== 0 && isTerm(word));
  if ((classes & asPart) !== 0 || isTerm(word)) return true;
  if (classes !== 0 || word.length < 5) return false;
  const last = word.at(-1);
  const plural = last === 'e' ? `${word}n` : word;
  if ((last !== 'e' && last !== 'n') || !plural.endsWith('en')) return false;
  return pluralBases(plural).some((base) => (lexicon.classesOf(base) & wordClass.noun) !== 0);
}

/** rij + paard: a short word begins a compound where a term of some length is all the rest. */
function opensTerm(lexicon: Lexicon, plain: string, word: string, isTerm: (word: string) => boolean): boolean {
  if (forced.get(word) === false || (lexicon.classesOf(word) & (wordClass.noun | wordClass.verbStem)) === 0)
    return false;
  const rest = plain.slice(word.length);
  // domkerk: of a word of the list the rest may be as short as four letters.
  const isListedNoun = (lexicon.classesOf(plain) & lexicon.classesOf(word) & wordClass.noun) !== 0;
  if (rest.length < (isListedNoun ? 4 : 5) || endings.has(rest)) return false;
  return isTerm(rest) || readNominal(rest).some(({ lemma }) => lemma.length > 4 && isTerm(lemma));
}

function closes(
  lexicon: Lexicon,
  word: string,
  isTerm: (word: string) => boolean,
  mayBeShort: boolean,
  isNew: boolean,
): boolean {
  if (endings.has(word)) return false;
  if (word.length > 3 && isTerm(word)) return true;
  const classes = lexicon.classesOf(word);
  if (word.length === 3) {
    const isNoun = mayBeShort && (classes & wordClass.noun) !== 0 && !noHeads.has(word);
    return isNoun || (classes & wordClass.closes) !== 0 || shortHeads.has(word);
  }
  if ((classes & asHead) !== 0 || isOfVerb(lexicon, word)) return true;
  return isInflectedHead(lexicon, word, mayBeShort && isNew);
}

/** The plural or another form of a word that may end a compound. */
function isInflectedHead(lexicon: Lexicon, word: string, mayBeShort: boolean): boolean {
  return readNominal(word).some(
    ({ form, lemma }) =>
      (word !== `${lemma}s` || pluralInS.test(word) || isLoanPlural(lexicon, word, lemma)) &&
      form !== 'base' &&
      !endings.has(lemma) &&
      (lexicon.classesOf(lemma) & ~(wordClass.listed | wordClass.name | wordClass.properName | wordClass.person)) !==
        0 &&
      (lemma.length > 4 ||
        (mayBeShort && lemma.length > 2 && !noHeads.has(lemma)) ||
        (lexicon.classesOf(lemma) & (wordClass.closes | wordClass.opens)) !== 0),
  );
}

/** vaccins: the plural of a foreign noun, long enough to be no accident. */
function isLoanPlural(lexicon: Lexicon, word: string, lemma: string): boolean {
  return (
    lemma.length > 4 &&
    /(?:[aio]n|ail|[eo]t|am|ilm|ank|uck|est|ub)$/.test(lemma) &&
    lexicon.classesOf(word) === 0 &&
    (lexicon.classesOf(lemma) & wordClass.noun) !== 0
  );
}

/** Words of three letters that end many compounds, which the list does not say. */
const shortHeads: ReadonlySet<string> = new Set(listWords('top wet hof lid dam gas bom zee ijs pas bus weg dag val'));

/** geving, nemer and verleggend are words only behind others: wetgeving, werknemer, grensverleggend. */
function isOfVerb(lexicon: Lexicon, word: string): boolean {
  const stem = /^(.{2,})(?:ing(?:en)?|ers?|ende?)$/.exec(word)?.[1];
  return stem !== undefined && (lexicon.classesOf(`${stem}en`) & wordClass.infinitive) !== 0;
}

/** Nouns of three letters that end many words by chance. */
const noHeads: ReadonlySet<string> = new Set(
  listWords(`
    pel aal ent ode ade age ier ane ide ine ose ase eer els tor ree nis mis pen aar aat oor ion oen oom ket dom gen let den
    jet gel end bit rel tin ren est ets ast tel del ooi era air ral rak nel nor
  `),
);

/** onderhandelaar is of onderhandelen, not a kind of handelaar. */
function isDerived(lexicon: Lexicon, plain: string, from: number): boolean {
  const before = plain.slice(0, from);
  if (!freePrepositions.has(before)) return false;
  const stem = plain.replace(/(?:ing|aar|er|ster|st)(?:en|s)?$/, '');
  return readDutchWord(stem).readings.some(
    ({ kind, lemma }) => kind === 'verb' && lemma.startsWith(before) && lexicon.classesOf(lemma) > 0,
  );
}
