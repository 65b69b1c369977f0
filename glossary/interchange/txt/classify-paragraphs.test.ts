import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ParagraphKind } from '#shared/model/article.ts';
import { classifyParagraphs } from './classify-paragraphs.ts';
import { readTextArticle } from './read-text-article.ts';

const body =
  'De onderhandelingen tussen beide landen duren al maanden, en niemand weet of er dit jaar nog een akkoord komt.';

/** What a line is in the middle of an article. */
function kindInside(line: string): ParagraphKind | undefined {
  return classifyParagraphs([body, body, body, line, body, body, body])[3];
}

/** What a line is at the end of an article. */
function kindAtEnd(line: string): ParagraphKind | undefined {
  return classifyParagraphs([body, body, line]).at(-1);
}

const headings = [
  'Vrienden',
  'Onder de radar',
  'Corona-samenwerking',
  '38 keer op bezoek',
  '‘Absoluut consequenties’',
  "'t Kan verkeren",
  '‘Grenzeloze vriendschap’ of niet',
  'China zegt vrede te willen, maar heeft meer te winnen bij een voortdurende oorlog',
  'Poetin: ‘Wij stoppen niet’',
  'Rusland valt aan: wat nu',
  'Poetin: geen vrede',
  'Wat wil Poetin?',
  'd’Hooghe over de radar',
  'iPhones naar het front',
  'Het einde van de VN',
  'De 5G-oorlog',
  'Ook politiek inniger',
  'Wapens, geld en gas',
  '1989 en daarna',
  'Beeldenstorm in Moskou',
  'Door de oorlog stijgt de prijs',
  'Foto van een oorlog',
];

const bodies = [
  'Tot deze week.',
  'Waarom eigenlijk niet, vroeg hij.',
  '“Nee!”',
  '– Kom je mee?',
  'De minister somt op:',
  'En toen, plotseling,',
  'en toen werd het stil',
  '- brood en kaas',
  '• tanks en drones',
  'a) de eerste vraag',
  'Leestijd: 5 minuten',
  'Datum: vrijdag',
  'Bereik: 500 km',
  '4 maart 2022',
  'vrijdag 4 maart 2022, 12.30 uur',
  '020 - 555 12 34',
  'Meer op www.clingendael.org',
  'Rusland 20 30 40 50 60',
  'Rusland valt aan. China zwijgt',
  '“Wij stoppen niet”, zegt de president',
  'Beeld van de oorlog ontbrak dagenlang in de Russische media.',
  'Foto genomen in Kyiv, waar de sirenes al dagen loeien en niemand slaapt.',
  'Zie ook de brief van de minister. Daarin staat dat het kabinet geen wapens levert zolang de Kamer zich niet heeft uitgesproken over de gevolgen voor de krijgsmacht.',
  'Lees ook het boek van Kissinger, dan begrijpt u het. Zelden werd zo helder beschreven hoe grote landen elkaar in evenwicht houden, en zelden werd dat boek zo slecht begrepen.',
  body,
];

const captions = [
  'President Xi Jinping ontving Vladimir Poetin op 4 februari in Peking. Beeld AP',
  'Militairen op het Rode Plein. Foto: ANP / Robin Utrecht',
  'Militairen op het Rode Plein. Foto Getty Images',
  'Militairen op het Rode Plein (foto: Reuters)',
  'Militairen op het Rode Plein. FOTO EPA',
  'De parade in Beijing, juni 2018 Beeld AFP',
  'De parade in Beijing. © Reuters',
  '© ANP',
  'Beeld AP',
  'Beeld Getty Images / AFP',
  'Foto: Jan de Vries',
  'Foto’s: Merlijn Doomernik',
  'Illustratie: Claudie de Cleen',
  'Op de foto: Xi en Poetin bij de opening van de Spelen.',
  'Bijschrift: soldaten oefenen in Ningxia.',
];

const links = [
  'LEES OOK: Rusland zoekt rekruten',
  'Lees ook: ‘China wacht af’',
  'Lees ook ‘China wacht af’',
  'Lees meer over de oorlog in ons dossier',
  'Lees hier het hele interview',
  'LUISTER OOK | De podcast over Poetin.',
  'Kijk ook: zo trekt het leger op',
  'Zie ook: Wat wil Poetin?',
  '→ Lees ook: de kaart van Oekraïne.',
  'Lees verder onder de foto',
  'Meer over dit onderwerp: Oekraïne, Rusland',
  'Ook interessant: vijf boeken over China',
];

const notes = [
  'Susanne Kamerling is associate fellow bij het Institute for Security and Global Affairs van de Universiteit Leiden.',
  'Jan van der Berg en Els de Wit zijn hoogleraar internationale betrekkingen aan de Universiteit van Amsterdam.',
  'Prof. dr. A. de Boer werkt als onderzoeker bij Clingendael.',
  'Mirjam Bakker schrijft als correspondent over Rusland voor deze krant.',
  'De auteur is oud-diplomaat en was ambassadeur in Moskou.',
  'Deze opiniebijdrage is op persoonlijke titel.',
  'Hij schreef dit stuk op persoonlijke titel.',
  'Dit artikel verscheen eerder in De Groene Amsterdammer.',
  'Reageren? Mail naar opinie@krant.nl.',
  'Met medewerking van onze correspondent in Beijing.',
  'Over de auteur: Jan Smit studeerde in Leiden.',
  'Door Jan de Vries',
  'Van onze correspondent in Moskou',
];

describe('classifyParagraphs', () => {
  test.each(headings)('takes %j for a heading', (line) => expect(kindInside(line)).toBe('heading'));
  test.each(bodies)('takes %j for body', (line) => expect(kindInside(line)).toBe('body'));
  test.each(captions)('takes %j for a caption', (line) => expect(kindInside(line)).toBe('caption'));
  test.each(links)('takes %j for a link', (line) => expect(kindInside(line)).toBe('related'));
  test.each(notes)('takes %j at the end for a note about the author', (line) =>
    expect(kindAtEnd(line)).toBe('author-note'),
  );

  test('takes who somebody is for body in the middle of an article, and for body where it speaks', () => {
    expect(kindInside('Frank Slijper is onderzoeker bij vredesorganisatie PAX.')).toBe('body');
    expect(kindAtEnd('Frank Slijper is onderzoeker bij PAX en zegt dat het niet zo is.')).toBe('body');
    expect(kindAtEnd('Mark Rutte is al jaren in Den Haag.')).toBe('body');
  });

  test('finds notes in a row, and behind a link', () => {
    const kinds = classifyParagraphs([body, notes[0] ?? '', notes[5] ?? '', links[0] ?? '']);
    expect(kinds).toEqual(['body', 'author-note', 'author-note', 'related']);
    expect(classifyParagraphs([body, 'Over de auteur', 'Els woont in Leiden.'])).toEqual([
      'body',
      'author-note',
      'author-note',
    ]);
  });

  test('takes the line after a bare invitation for the link', () => {
    expect(classifyParagraphs([body, 'Lees ook', 'China wacht af', 'Vrienden', body])).toEqual([
      'body',
      'related',
      'related',
      'heading',
      'body',
    ]);
  });

  test.each([
    ['000_5c3b162ff20b4d5f', 'bbhbbbhbbb'],
    ['001_4b779707400ff47c', 'cbhbbbhbbbhbbhbbbbbn'],
    ['002_5db6a49f5dcf6a7e', 'bbbbbhbbbbbbbbbhbbbbbbhbbbbr'],
    ['003_de3818e0bf8e1148', 'bbbhbbbbbhbbbhbbb'],
    ['004_1bb5c68ebf213bdb', 'cbbhbbhbbhbbb'],
  ])('knows every paragraph of article %s', (name, expected) => {
    const read = readTextArticle(readFileSync(new URL(`../../../seeds/articles/${name}.txt`, import.meta.url)));
    const letters = { body: 'b', heading: 'h', caption: 'c', related: 'r', 'author-note': 'n' };
    expect(read.ok && read.value.paragraphs.map(({ kind }) => letters[kind]).join('')).toBe(expected);
  });
});
