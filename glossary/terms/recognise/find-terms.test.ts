import { expect, test } from 'vitest';
import type { ConceptId } from '#shared/model/ids.ts';
import { findTerms } from './find-terms.ts';
import { makeConcept } from './make-concept.ts';
import { addConcept, buildTermIndex, removeConcept } from './term-index.ts';

const glossary = `
Veiligheidsraad = Security Council
VN | Verenigde Naties = UN
vriendschap zonder grenzen | grenzeloze vriendschap = no-limits friendship
Verenigde Staten | VS = US
Europese Unie | EU = EU
NAVO = NATO
OM | Openbaar Ministerie = prosecutors
GROe @smart = GRU
Westen @exact = the West
lees ook @exact = read more
Buitenlandse Zaken @exact = Foreign Office
minister van Buitenlandse Zaken = foreign minister
Amerikaanse minister van Buitenlandse Zaken = US secretary of state
Poetin | Vladimir Poetin = Putin
Peking | Beijing = Beijing
Universiteit van Peking = Peking University
Rusland = Russia
China = China
Oekraïne = Ukraine
oorlog in Oekraïne | Oekraïneoorlog = war in Ukraine
één-Chinabeleid | één-China-beleid = One China policy
trans-Atlantisch = transatlantic
Chinees-Russisch = Sino-Russian
Centraal-Azië = Central Asia
Sovjet-Unie = Soviet Union
Wagnergroep = Wagner Group
staats- en regeringsleiders = heads of state and government
Algemene Inlichtingen- en Veiligheidsdienst = AIVD
’s-Gravenhage = The Hague
Zapad/Interaction 2021 = Zapad/Interaction 2021
covid-19 = Covid-19
corona = coronavirus
desinformatie = disinformation
desinformatiecampagne = disinformation campaign
premier | minister-president = prime minister
regering = government
raad = council
bondgenoot = ally
bondgenootschap = alliance
grootmacht = great power
mondiaal = global
westers = Western
militair = military
militaire oefening = military exercise
sanctie = sanctions
betrekkingen = relations
soldaat = soldier
troepen = troops
topfunctionaris = senior official
functionaris = official
ambtenaar = civil servant
annexeren = annex
Krim = Crimea
Irak = Iraq
Den Haag = The Hague
front = front
invasie = invasion
leger = army
Raad van State = Council of State
oorlogsmisdaad | oorlogsmisdaden = war crime
narratief = narrative
BV = limited company
G7 = G7
Moskou = Moscow
Kremlin = Kremlin
geopolitiek = geopolitics
kernwapen = nuclear weapon
Koude Oorlog = Cold War
café-overleg = café talks
machtsbalans = balance of power
Zwarte Zee = Black Sea
`
  .trim()
  .split('\n')
  .map(makeConcept);
const index = buildTermIndex(glossary);

/** Hits as the tests write them: `term`, `~partial`, `^nested`. */
function marksOf(text: string): readonly string[] {
  const marks = { term: '', partial: '~', nested: '^' } as const;
  return findTerms(index, text).map((hit) => {
    expect(hit.surface).toBe(text.slice(hit.start, hit.end));
    return marks[hit.kind] + hit.surface;
  });
}

const cases: readonly (readonly [topic: string, ...(readonly [text: string, ...hits: string[]])[]])[] = [
  [
    'capitals at the start, in headings and in names',
    ['De Veiligheidsraad stemt.', 'Veiligheidsraad', '^raad'],
    ['de veiligheidsraad stemt.', 'veiligheidsraad', '^raad'],
    ['VEILIGHEIDSRAAD STEMT', 'VEILIGHEIDSRAAD', '^RAAD'],
    ['Sancties tegen rusland', 'Sancties', 'rusland'],
    ['MILITAIRE OEFENING', 'MILITAIRE OEFENING', '^MILITAIRE'],
    ['Corona blijft', 'Corona'],
    ['Mondiaal', 'Mondiaal'],
    ['De koude oorlog', 'koude oorlog'],
    ['de Koude oorlog', 'Koude oorlog'],
  ],
  [
    'the case rule of a term',
    ['De VS en de EU', 'VS', 'EU'],
    ['zie vs. de eu'],
    ['Om te beginnen sprak het OM.', 'OM'],
    ['om te beginnen'],
    ['Om te beginnen'],
    ['Het openbaar ministerie', 'openbaar ministerie'],
    ['Het Westen verdeelde het westen.', 'Westen'],
    ['westen'],
    ['WESTEN'],
    ['De GROe en de GROE, de groe', 'GROe', 'GROE'],
    ['navo en Navo en NAVO', 'NAVO'],
    ['Lees ook: dit', 'Lees ook'],
    ['En lees ook dit', 'lees ook'],
    ['Daar stond Lees ook'],
    ['Einde. Lees ook: dit', 'Lees ook'],
    ['‘Lees ook dit’', 'Lees ook'],
    ['Buitenlandse Zaken zweeg', 'Buitenlandse Zaken'],
    ['buitenlandse zaken'],
    ['De G7 en g7', 'G7'],
    ['Een BV. en een bv.', 'BV'],
  ],
  [
    'genitives',
    ['Poetins invasie', 'Poetins', 'invasie'],
    ['Beijings regering', 'Beijings', 'regering'],
    ['Ruslands leger', 'Ruslands', 'leger'],
    ['China’s leger', 'China’s', 'leger'],
    ["China's leger", "China's", 'leger'],
    ['NAVO’s troepen', 'NAVO’s', 'troepen'],
    ['de VS’ troepen', 'VS', 'troepen'],
    ['Vladimir Poetins rede', 'Vladimir Poetins', '^Poetins'],
    ['Oekraïnes front', 'Oekraïnes', 'front'],
    ['De G7’s plan', 'G7’s'],
    ['Moskous reactie', 'Moskous'],
    ['EU’s', 'EU’s'],
    ['Iraks grens', 'Iraks'],
    ['Krims kust', 'Krims'],
    ['Onze legers en Legers', 'legers', 'Legers'],
  ],
  [
    'plurals, adjectives and verbs',
    ['bondgenoten', 'bondgenoten'],
    ['de grootmachten', 'grootmachten'],
    ['mondiale handel', 'mondiale'],
    ['westerse landen', 'westerse'],
    ['een militaire macht', 'militaire'],
    ['militaire oefeningen', 'militaire oefeningen', '^militaire'],
    ['de sancties', 'sancties'],
    ['een betrekking', 'betrekking'],
    ['soldaten', 'soldaten'],
    ['topfunctionarissen', 'topfunctionarissen', '^functionarissen'],
    ['functionarissen', 'functionarissen'],
    ['ambtenaren', 'ambtenaren'],
    ['regeringen', 'regeringen'],
    ['premiers', 'premiers'],
    ['bondgenootschappen', 'bondgenootschappen'],
    ['hij annexeert', 'annexeert'],
    ['hij annexeerde', 'annexeerde'],
    ['geannexeerd', 'geannexeerd'],
    ['oorlogsmisdaden', 'oorlogsmisdaden'],
    ['narratieven', 'narratieven'],
    ['kernwapens', 'kernwapens'],
    ['geopolitieke spanning', 'geopolitieke'],
    ['Chinees-Russische band', 'Chinees-Russische'],
    ['trans-Atlantische band', 'trans-Atlantische'],
    ['grenzeloze vriendschappen', 'grenzeloze vriendschappen'],
    ['ministers van Buitenlandse Zaken', 'ministers van Buitenlandse Zaken', '^Buitenlandse Zaken'],
    ['legers', 'legers'],
    ['fronten', 'fronten'],
    ['invasies', 'invasies'],
    ['raden', 'raden'],
    ['minister-presidenten', 'minister-presidenten'],
  ],
  [
    'words that only look alike',
    ['een draad'],
    ['prikkeldraad'],
    ['neus'],
    ['een première'],
    ['Europa'],
    ['legering'],
    ['chinaberk'],
    ['de rand van de staat'],
    ['verraad'],
    ['raadsel'],
    ['beraad'],
    ['sanctioneren'],
    ['zuidwesten'],
    ['confrontatie'],
    ['frontaal'],
    ['regeren'],
    ['vnl. eu.'],
    ['Navolging'],
    ['krimpen'],
  ],
  [
    'hyphen compounds',
    ['De VN-Veiligheidsraad stemt', '~VN', '~Veiligheidsraad', '^raad'],
    ['VN-veiligheidsraad', '~VN', '~veiligheidsraad', '^raad'],
    ['NAVO-lidstaten', '~NAVO'],
    ['de EU-top', '~EU'],
    ['anti-westerse', '~westerse'],
    ['Rusland-China-relatie', '~Rusland', '~China'],
    ['de Oekraïne-oorlog', 'Oekraïne-oorlog', '^Oekraïne'],
    ['oud-premier', '~premier'],
    ['premier-kandidaat', '~premier'],
    ['VN\u2011Veiligheidsraad', '~VN', '~Veiligheidsraad', '^raad'],
    ['VN\u2010Veiligheidsraad', '~VN', '~Veiligheidsraad', '^raad'],
    ['Wagner-groep', 'Wagner-groep'],
    ['transatlantische', 'transatlantische'],
    ['Trans-atlantisch', 'Trans-atlantisch'],
    ['Sovjetunie', 'Sovjetunie'],
    ['Sovjet Unie', 'Sovjet Unie'],
    ['Centraal Azië', 'Centraal Azië'],
    ['corona-overheidsbeleid', '~corona'],
    ['Chinees–Russisch', 'Chinees–Russisch'],
    ['Rusland – China', 'Rusland', 'China'],
    ['Rusland - China', 'Rusland', 'China'],
    ['Rusland–China', 'Rusland', 'China'],
    ['één-Chinabeleid', 'één-Chinabeleid', '^China'],
    ['één-China-beleid', 'één-China-beleid', '^China'],
    ['een-Chinabeleid', 'een-Chinabeleid', '^China'],
    ['covid-19', 'covid-19'],
    ['covid 19', 'covid 19'],
    ['covid-19-patiënt', '~covid-19'],
    ['EU-minister van Buitenlandse Zaken', '~EU', '~minister van Buitenlandse Zaken', '^Buitenlandse Zaken'],
  ],
  [
    'hanging hyphens',
    ['staats- en regeringsleiders', 'staats- en regeringsleiders', '^regering'],
    ['Algemene Inlichtingen- en Veiligheidsdienst', 'Algemene Inlichtingen- en Veiligheidsdienst'],
    ['leger- en NAVO-leiders', '~leger', '~NAVO'],
    ['China en -Rusland', 'China', '~Rusland'],
    ['militaire- oefening', '~militaire'],
  ],
  [
    'closed compounds',
    ['Veiligheidsraadresolutie', '~Veiligheidsraad', '^raad'],
    ['sanctiepakket', '~sanctie'],
    ['regeringsleger', '~regering', '~leger'],
    ['Ruslandbeleid', '~Rusland'],
    ['Krimoorlog', '~Krim'],
    ['Irakoorlog', '~Irak'],
    ['Oekraïneoorlog', 'Oekraïneoorlog', '^Oekraïne'],
    ['desinformatiecampagnes', 'desinformatiecampagnes', '^desinformatie'],
    ['coronapandemie', '~corona'],
    ['handelssancties', '~sancties'],
    ['kernwapenverdrag', '~kernwapen'],
    ['NAVO-bondgenoot', '~NAVO', '~bondgenoot'],
    ['VN-Veiligheidsraadresolutie', '~VN', '~Veiligheidsraad', '^raad'],
    ['landlegers', '~legers'],
    ['overheidsfunctionarissen', '~functionarissen'],
  ],
  [
    'quotes inside and around a term',
    ['de vriendschap ‘zonder grenzen’, tussen', 'vriendschap ‘zonder grenzen’'],
    ['een „vriendschap zonder grenzen”, heimelijk', 'vriendschap zonder grenzen'],
    ['vriendschap "zonder grenzen" tussen', 'vriendschap "zonder grenzen"'],
    ["vriendschap 'zonder grenzen' tussen", "vriendschap 'zonder grenzen'"],
    ['‘grenzeloze vriendschap’', 'grenzeloze vriendschap'],
    ['‘‘grenzeloze’ vriendschap', '‘grenzeloze’ vriendschap'],
    ['vriendschap “zonder grenzen”.', 'vriendschap “zonder grenzen”'],
    ['“Koude Oorlog”', 'Koude Oorlog'],
    ['‘Veiligheidsraad’', 'Veiligheidsraad', '^raad'],
    ['«Rusland»', 'Rusland'],
    ['“Rusland,” zei hij', 'Rusland'],
    ['Poetin’, zei', 'Poetin'],
  ],
  [
    'white space inside a term',
    ['vriendschap  zonder\u00a0grenzen', 'vriendschap  zonder\u00a0grenzen'],
    ['vriendschap\nzonder grenzen', 'vriendschap\nzonder grenzen'],
    ['Koude\n\nOorlog'],
    ['Koude\r\n \r\nOorlog'],
    ['Raad van\tState', 'Raad van\tState', '^Raad'],
    ['VN-\nVeiligheidsraad', '~VN', '~Veiligheidsraad', '^raad'],
    ['Veilig\u00adheids\u00adraad', 'Veilig\u00adheids\u00adraad', '^raad'],
  ],
  [
    'marks that part a term',
    ['vriendschap, zonder grenzen'],
    ['Koude. Oorlog'],
    ['De Zwarte; Zee'],
    ['Verenigde (Staten)'],
    ['Rusland/China', 'Rusland', 'China'],
    ['(Rusland)', 'Rusland'],
    ['Zapad/Interaction 2021', 'Zapad/Interaction 2021'],
    ['Zapad/Interaction 2022'],
    ['Zapad Interaction 2021'],
  ],
  [
    'accents',
    ['Oekraine', 'Oekraine'],
    ['Oekrai\u0308ne', 'Oekrai\u0308ne'],
    ['Centraal-Azie', 'Centraal-Azie'],
    ['dé Veiligheidsraad', 'Veiligheidsraad', '^raad'],
    ['Rúsland', 'Rúsland'],
    ['cafe-overleg', 'cafe-overleg'],
    ['’s-Gravenhage', '’s-Gravenhage'],
    ["'s-Gravenhage", "'s-Gravenhage"],
  ],
  [
    'overlaps',
    [
      'de Amerikaanse minister van Buitenlandse Zaken',
      'Amerikaanse minister van Buitenlandse Zaken',
      '^minister van Buitenlandse Zaken',
      '^Buitenlandse Zaken',
    ],
    ['minister van Buitenlandse Zaken', 'minister van Buitenlandse Zaken', '^Buitenlandse Zaken'],
    ['Universiteit van Peking', 'Universiteit van Peking', '^Peking'],
    ['de oorlog in Oekraïne', 'oorlog in Oekraïne', '^Oekraïne'],
    ['Raad van State', 'Raad van State', '^Raad'],
    ['Peking en Beijing', 'Peking', 'Beijing'],
    ['Poetin, Vladimir Poetin', 'Poetin', 'Vladimir Poetin', '^Poetin'],
    ['Den Haag, Moskou, Kremlin', 'Den Haag', 'Moskou', 'Kremlin'],
    [''],
    ['   '],
    ['… – “”'],
  ],
];

test.each(cases.flatMap(([topic, ...texts]) => texts.map(([text, ...hits]) => ({ topic, text, hits }))))(
  '$topic: $text',
  ({ text, hits }) => {
    expect(marksOf(text)).toEqual(hits);
  },
);

test('an entry for the whole hyphen compound makes the inner one nested', () => {
  const own = buildTermIndex(
    ['VN-Veiligheidsraad = UN Security Council', 'Veiligheidsraad = Security Council'].map(makeConcept),
  );
  expect(findTerms(own, 'VN-Veiligheidsraad').map((hit) => [hit.surface, hit.kind])).toEqual([
    ['VN-Veiligheidsraad', 'term'],
    ['Veiligheidsraad', 'nested'],
  ]);
});

test('two concepts with one Dutch term are both found', () => {
  const own = buildTermIndex([
    makeConcept('bank = bank'),
    { ...makeConcept('bank = bench'), id: 'bench' as ConceptId },
  ]);
  expect(findTerms(own, 'De bank').map((hit) => [hit.conceptId, hit.kind])).toEqual([
    ['bank', 'term'],
    ['bench', 'term'],
  ]);
});

test('of two equally long hits that cross the first wins', () => {
  const own = buildTermIndex(['aa bb = x', 'bb cc = y', 'cc = z'].map(makeConcept));
  expect(findTerms(own, 'aa bb cc').map((hit) => [hit.surface, hit.kind])).toEqual([
    ['aa bb', 'term'],
    ['bb cc', 'nested'],
    ['cc', 'term'],
  ]);
});

test('concepts come and go without building the index again', () => {
  const own = buildTermIndex(['Raad van State = Council of State'].map(makeConcept));
  const find = (text: string) => findTerms(own, text).map((hit) => hit.surface);
  addConcept(own, makeConcept('Raad van Europa = Council of Europe'));
  addConcept(own, makeConcept('Veiligheidsraad = Security Council'));
  const text = 'Raad van State, Raad van Europa, Veiligheidsraadresolutie';
  expect(find(text)).toEqual(['Raad van State', 'Raad van Europa', 'Veiligheidsraad']);
  removeConcept(own, 'Veiligheidsraad' as ConceptId);
  removeConcept(own, 'Raad van State' as ConceptId);
  removeConcept(own, 'never there' as ConceptId);
  expect(find(text)).toEqual(['Raad van Europa']);
  addConcept(own, { ...makeConcept('Hoge Raad = Supreme Court'), id: 'Raad van Europa' as ConceptId });
  expect(find(`${text}, Hoge Raad`)).toEqual(['Hoge Raad']);
});

test('a long text of nothing but the beginnings of terms is read quickly enough to finish', () => {
  const own = buildTermIndex([makeConcept(`${'aa '.repeat(60)}bb = x`), makeConcept(`${'a-'.repeat(12)}b = y`)]);
  expect(findTerms(own, 'aa '.repeat(20_000))).toEqual([]);
  expect(findTerms(own, 'a-'.repeat(20_000))).toEqual([]);
});
