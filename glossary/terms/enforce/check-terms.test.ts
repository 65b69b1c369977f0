import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { ConceptId, GlossaryId } from '#shared/model/ids.ts';
import { readSpeltTags } from '#shared/text/spell-tags.ts';
import { readTbx } from '#glossary/interchange/tbx/read-tbx.ts';
import { readTmx } from '#glossary/interchange/tmx/read-tmx.ts';
import { makeConcept } from '../recognise/make-concept.ts';
import { addConcept, buildTermIndex, removeConcept } from '../recognise/term-index.ts';
import { checkTerms } from './check-terms.ts';

const glossary = `
Veiligheidsraad | VN-Veiligheidsraad = Security Council | +UNSC | !Safety Council (Letterlijk.)
VN | Verenigde Naties = UN | +United Nations | !VN
vriendschap zonder grenzen | grenzeloze vriendschap = no-limits friendship | +friendship without limits | !friendship without borders | !boundless friendship
VS | Verenigde Staten = US | +United States | !VS
EU | Europese Unie = EU | +European Union
NAVO = NATO | !NAVO
Peking | Beijing = Beijing | !Peking
Universiteit van Peking = Peking University | !Beijing University
Rusland = Russia | +Russian | !Rusland
Oekraïne = Ukraine | +Ukrainian | !war in the Ukraine | !invasion of the Ukraine
oorlog in Oekraïne = war in Ukraine | +Ukraine war | !war in the Ukraine
Westen @exact = the West | +Western
minister van Buitenlandse Zaken = foreign minister | +minister of foreign affairs
Amerikaanse minister van Buitenlandse Zaken = US secretary of state | +secretary of state | !US foreign minister | !American minister of foreign affairs
staatssecretaris = state secretary | !secretary of state
ambtgenoot = counterpart | !colleague
functionaris = official | !functionary (Klinkt bureaucratisch.)
topfunctionaris = senior official | !top functionary
bondgenoot = ally
medestander = ally | +supporter
sanctie = sanctions | +sanction
troepen = troops | +forces
leger = army | +military
overheid = government | +authorities
denktank = think tank | !thinking tank
supermacht = superpower | !super power
samenwerking = cooperation | !co-operation | !collaboration
organisatie = organisation
Wereldhandelsorganisatie = World Trade Organization
wapensysteem = weapons system | !weapon system
desinformatie = disinformation | !desinformation
multipolair = multipolar | !multi-polar
annexeren = annex | +annexation
dreigt te verliezen = in danger of losing | +risk losing | !threaten to lose
woordvoerder = spokesperson | +spokesman | +spokeswoman | !speaker
staatshoofd = head of state | !state head
soldaat = soldier
land = country
mensenrechten = human rights
Nieuwe Zijderoute = Belt and Road Initiative | +New Silk Road | !One Belt, One Road
Volksbevrijdingsleger = People’s Liberation Army
matériel = matériel
materieel = equipment | !material | !materials
defensiebudget = defence budget | !defense budget
zonder Engels
herfst = autumn | !fall
afzetten = remove from office
stemrecht = suffrage | !vote right
alleen verboden = !not this
bank = bank
Mr. Jansen = Mr Jansen
Brussel = Brussels
Wouters = Wouters
een rol spelen = play a role
stelling nemen = take a stand | !make a stand
realpolitik = realpolitik | !real politics
front = front | !Front National
premier = prime minister | !premier
stad = city
bedrijf = company
hoofdstad = capital
kernwapen = nuclear weapon
Kremlin = Kremlin
`
  .trim()
  .split('\n')
  .map(makeConcept);
const index = buildTermIndex([...glossary, { ...makeConcept('bank = bench | !couch'), id: 'bank 2' as ConceptId }]);

/** Findings as the tests write them: `− Dutch → fix` for a missing term, `× found → fix` for a forbidden one. */
function findingsOf(source: string, target: string): readonly string[] {
  return checkTerms({ source, target, index }).map((finding) => {
    const { detail, fix } = finding;
    if (finding.code === 'term_missing') {
      expect(source.slice(...(finding.source ?? [0, 0]))).toBe(detail.source);
      return `− ${detail.source} → ${fix}`;
    }
    expect(target.slice(...(finding.target ?? [0, 0]))).toBe(detail.target);
    return `× ${detail.target} → ${fix}`;
  });
}

type Case = readonly [source: string, target: string, ...findings: string[]];
const cases: readonly (readonly [topic: string, ...Case[]])[] = [
  [
    'a required term is there or not',
    ['De Veiligheidsraad stemt.', 'The Security Council votes.'],
    ['De Veiligheidsraad stemt.', 'The UNSC votes.'],
    ['De Veiligheidsraad stemt.', 'The council votes.', '− Veiligheidsraad → Security Council'],
    ['De Veiligheidsraad stemt.', 'The Security, Council votes.', '− Veiligheidsraad → Security Council'],
    ['De Veiligheidsraad stemt.', 'Security. Council votes.', '− Veiligheidsraad → Security Council'],
    ['De Veiligheidsraad stemt.', 'Council Security', '− Veiligheidsraad → Security Council'],
    ['De Veiligheidsraad stemt.', '', '− Veiligheidsraad → Security Council'],
    ['Niets hier.', 'Nothing here.'],
    ['Veiligheidsraad, Veiligheidsraad', 'Once: Security Council'],
    ['Veiligheidsraad, Veiligheidsraad', 'not once', '− Veiligheidsraad → Security Council'],
    ['NAVO en EU', 'the bloc', '− NAVO → NATO', '− EU → EU'],
    ['een zin zonder Engels', 'a sentence'],
    ['alleen verboden', 'whatever'],
  ],
  [
    'capitals',
    ['Sancties', 'Sanctions'],
    ['De Veiligheidsraad', 'SECURITY COUNCIL'],
    ['De Veiligheidsraad', 'the security council'],
    ['De VS', 'The US'],
    ['De VS', 'between us', '− VS → US'],
    ['De EU', 'neutral eu', '− EU → EU'],
    ['De EU', 'neutral', '− EU → EU'],
    ['Het Westen', 'The West'],
    ['Het Westen', 'the west'],
    ['het Kremlin', 'the kremlin'],
    ['Een supermacht', 'Superpower'],
  ],
  [
    'plural, possessive and verb forms',
    ['een bondgenoot', 'its allies'],
    ['bondgenoten', 'an ally'],
    ['een soldaat', 'the soldier’s gun'],
    ['soldaten', "the soldiers' guns"],
    ['soldaten', 'the soldiers’ guns'],
    ['Rusland', 'Russia’s war'],
    ['Rusland', "Russia's war"],
    ['landen', 'countries'],
    ['landen', 'the country’s'],
    ['steden', 'cities'],
    ['bedrijven', 'companies'],
    ['annexeren', 'annexed'],
    ['annexeren', 'annexing'],
    ['annexeren', 'annexes'],
    ['dreigt te verliezen', 'risks losing'],
    ['dreigt te verliezen', 'is in danger of losing'],
    ['staatshoofden', 'heads of state'],
    ['woordvoerders', 'spokesmen'],
    ['woordvoerders', 'spokespeople'],
    ['troepen', 'forces'],
    ['troepen', 'forced to leave', '− troepen → troops'],
    ['wapensystemen', 'weapons systems'],
    ['ministers van Buitenlandse Zaken', 'ministers of foreign affairs'],
    ['Volksbevrijdingsleger', 'People’s Liberation Army'],
    ['Volksbevrijdingsleger', "People's Liberation Army"],
    ['kernwapens', 'nuclear weapons'],
    ['leger', 'armies'],
    ['mensenrechten', 'human right'],
    ['Brussel', 'Brussels’ rules'],
    ['Brussel', 'Brussel', '− Brussel → Brussels'],
    ['een rol spelen', 'played an important role'],
    ['Wouters', 'Wouters’ plan'],
    ['Wouters', 'the plan by Wouter', '− Wouters → Wouters'],
    ['een rol spelen', 'plays a role'],
    ['een rol spelen', 'played a game, for which the role', '− een rol spelen → play a role'],
    ['stelling nemen', 'took a very firm stand'],
    ['stelling nemen', 'made a wooden stand', '− stelling nemen → take a stand'],
    ['stelling nemen', 'made a stand', '× made a stand → took a stand'],
  ],
  [
    'hyphens, spaces, quotes and spelling',
    ['vriendschap zonder grenzen', 'a no-limits friendship'],
    ['vriendschap zonder grenzen', 'a “no limits” friendship'],
    ['vriendschap zonder grenzen', 'a ‘no-limits’ friendship'],
    ['vriendschap zonder grenzen', 'a "no limits" friendship'],
    ['vriendschap zonder grenzen', 'a no limits  friendship'],
    ['vriendschap zonder grenzen', 'a no\u2011limits friendship'],
    ['vriendschap ‘zonder grenzen’', 'friendship “without limits”'],
    ['vriendschap zonder grenzen', 'a limitless friendship', '− vriendschap zonder grenzen → no-limits friendship'],
    ['denktank', 'a thinktank'],
    ['denktank', 'a think-tank'],
    ['denktanks', 'thinktanks'],
    ['een organisatie', 'an organization'],
    ['organisaties', 'organizations'],
    ['Wereldhandelsorganisatie', 'World Trade Organisation'],
    ['de VS', 'the U.S. said'],
    ['de VS', 'the U.S.'],
    ['Nieuwe Zijderoute', 'New Silk\nRoad'],
    ['matériel', 'materiel'],
    ['Mr. Jansen', 'Mr. Jansen'],
    ['Mr Jansen', 'Mr Jansen'],
    ['EU-landen', 'EU-wide countries'],
    ['NAVO', 'NATO-led'],
  ],
  [
    'what is nested or part of a compound asks for nothing',
    ['Universiteit van Peking', 'Peking University'],
    ['oorlog in Oekraïne', 'the Ukraine war'],
    ['sanctiepakket', 'a package'],
    ['NAVO-lidstaten', 'member states'],
    ['Amerikaanse minister van Buitenlandse Zaken', 'the secretary of state'],
    [
      'minister van Buitenlandse Zaken',
      'the secretary of state',
      '− minister van Buitenlandse Zaken → foreign minister',
    ],
    ['Peking en de Universiteit van Peking', 'Peking University', '− Peking → Beijing'],
  ],
  [
    'two concepts for one Dutch term',
    ['de bank', 'the bank'],
    ['de bank', 'the bench'],
    ['de bank', 'the couch', '× couch → bench', '− bank → bank'],
    ['de bank', 'the sofa', '− bank → bank'],
    ['bondgenoot en medestander', 'ally'],
  ],
  [
    'a forbidden term stands there',
    ['Peking zwijgt', 'Peking is silent', '× Peking → Beijing'],
    ['Peking zwijgt', 'Beijing, or Peking, is silent', '× Peking → Beijing'],
    ['Peking', 'Beijing’s and Peking’s', '× Peking → Beijing'],
    ['Peking, Peking', 'Beijing Peking Peking', '× Peking → Beijing', '× Peking → Beijing'],
    ['De Veiligheidsraad', 'Security Council, Safety Council', '× Safety Council → Security Council'],
    ['een functionaris', 'an official and a functionary', '× functionary → official'],
    ['functionarissen', 'officials and functionaries', '× functionaries → officials'],
    ['Functionarissen', 'Functionaries, officials', '× Functionaries → Officials'],
    ['Een functionaris', 'Official. Functionary.', '× Functionary → Official'],
    ['topfunctionaris', 'senior official, top functionary', '× top functionary → senior official'],
    ['staatshoofden', 'heads of state, state heads', '× state heads → heads of state'],
    ['ambtgenoot', 'his counterpart and colleague', '× colleague → counterpart'],
    ['ambtgenoten', 'counterparts, colleagues', '× colleagues → counterparts'],
    ['dreigt te verliezen', 'risks losing, threatened to lose', '× threatened to lose → in danger of losing'],
    ['woordvoerder', 'spokesman, speakers', '× speakers → spokespeople'],
    ['een supermacht', 'superpower, super power', '× super power → superpower'],
    ['een supermacht', 'superpower, super-powers', '× super-powers → superpowers'],
    ['samenwerking', 'cooperation, co-operation', '× co-operation → cooperation'],
    ['multipolair', 'multi-polar', '× multi-polar → multipolar'],
    ['defensiebudget', 'defence budget, defense budgets', '× defense budgets → defence budgets'],
    ['Nieuwe Zijderoute', 'New Silk Road, One Belt, One Road', '× One Belt, One Road → Belt and Road Initiative'],
    ['Nieuwe Zijderoute', 'New Silk Road (One Belt One Road)', '× One Belt One Road → Belt and Road Initiative'],
    ['wapensysteem', 'a weapon system', '× weapon system → weapons system'],
    ['wapensysteem', 'a weapons system'],
    ['grenzeloze vriendschap', 'no-limits, boundless “friendship”', '× boundless “friendship” → no-limits friendship'],
    ['De NAVO', 'NATO (NAVO)', '× NAVO → NATO'],
    ['De VN en VS', 'UN vn vs US'],
    ['premier', 'prime minister, premier', '× premier → prime minister'],
    ['alleen verboden', 'not this', '× not this → null'],
    ['Peking', 'Beijing Peking-based', '× Peking → Beijing'],
  ],
  [
    'a forbidden term of a nested or compound hit counts too',
    ['VN-vertegenwoordiger', 'VN envoy', '× VN → UN'],
    ['Veiligheidsraadresolutie', 'Safety Council resolution', '× Safety Council → Security Council'],
    ['Universiteit van Peking', 'Peking University in Peking', '× Peking → Beijing'],
  ],
  [
    'a forbidden wording that is right where it stands',
    ['Niets over de hoofdstad', 'the capital Peking'],
    ['Peking en de universiteit', 'Beijing and Peking University'],
    ['Peking', 'Beijing, Peking Universities'],
    ['staatssecretaris', 'state secretary, secretary of state', '× secretary of state → state secretary'],
    ['staatssecretaris en Amerikaanse minister van Buitenlandse Zaken', 'state secretary, secretary of state'],
    ['Rusland', 'Russia, Ruslandic'],
    ['woordvoerder', 'spokesman; loudspeaker'],
    ['front', 'front'],
    ['organisatie', 'organization'],
  ],
  [
    'a required term in another order, or that shares a word with another',
    ['de minister van Buitenlandse Zaken', 'the Foreign Affairs Minister'],
    ['de ministers van Buitenlandse Zaken en Defensie', 'the ministers of Defence and foreign affairs'],
    ['topfunctionaris', 'senior and junior officials'],
    ['topfunctionaris', 'a senior and the official', '− topfunctionaris → senior official'],
    ['wapensysteem', 'systems of weapons'],
    ['wapensysteem', 'systems and a weapon', '− wapensysteem → weapons system'],
    ['mensenrechten', 'the rights of humans'],
    ['afzetten', 'They removed the old man from office.'],
    ['afzetten', 'They removed him. He came from office.', '− afzetten → remove from office'],
  ],
  [
    'a verb that looks like a noun that is forbidden',
    ['een herfst', 'Leaves fall in autumn.'],
    ['een herfst', 'The leaves fell in autumn.'],
    ['een herfst', 'They fall in autumn.'],
    ['een herfst', 'in the fall', '× fall → autumn'],
    ['een herfst', 'last fall', '× fall → autumn'],
    ['een herfst', 'two falls', '× falls → autumns'],
    ['stemrecht', 'voting rights', '− stemrecht → suffrage'],
    ['stemrecht', 'vote rights', '× vote rights → suffrages'],
  ],
  [
    'forbidden terms that overlap',
    ['materieel', 'equipment, materials', '× materials → equipment'],
    ['oorlog in Oekraïne', 'the war in Ukraine, the war in the Ukraine', '× war in the Ukraine → war in Ukraine'],
    ['Oekraïne', 'Ukraine: the invasion of the Ukraine', '× invasion of the Ukraine → invasion of Ukraine'],
    ['Universiteit van Peking', 'Beijing University', '× Beijing University → Peking University'],
  ],
];

test.each(
  cases.flatMap(([topic, ...list]) =>
    list.map(([source, target, ...findings]) => ({ topic, source, target, findings })),
  ),
)('$topic: $source | $target', ({ source, target, findings }) => {
  expect(findingsOf(source, target)).toEqual(findings);
});

test('a finding carries its concept, places, wordings and reason', () => {
  const target = 'He is a functionary.';
  expect(checkTerms({ source: 'Hij is functionaris.', target, index })).toEqual([
    {
      code: 'term_forbidden',
      severity: 'error',
      conceptId: 'functionaris',
      source: [7, 19],
      target: [8, 19],
      fix: 'official',
      detail: {
        source: 'functionaris',
        target: 'functionary',
        expected: ['official'],
        reason: 'Klinkt bureaucratisch.',
      },
      overridden: null,
    },
  ]);
  expect(checkTerms({ source: 'Hij is functionaris.', target: 'He works there.', index })).toEqual([
    {
      code: 'term_missing',
      severity: 'error',
      conceptId: 'functionaris',
      source: [7, 19],
      target: null,
      fix: 'official',
      detail: { source: 'functionaris', target: '', expected: ['official'], reason: '' },
      overridden: null,
    },
  ]);
});

test('the English may stand in the segment before only where the Dutch does too', () => {
  const check = (before: { source: string; target: string } | null) =>
    checkTerms({ source: 'De Veiligheidsraad stemt.', target: 'It votes.', index, previous: before }).length;
  expect(check({ source: 'De Veiligheidsraad komt bijeen.', target: 'The Security Council meets.' })).toBe(0);
  expect(check({ source: 'De raad komt bijeen.', target: 'The Security Council meets.' })).toBe(1);
  expect(check({ source: 'De Veiligheidsraad komt bijeen.', target: 'The council meets.' })).toBe(1);
  expect(check(null)).toBe(1);
});

test('tags hide no term, and none that is wrong', () => {
  const t = readSpeltTags;
  expect(findingsOf(t('De ⟨b1⟩Veiligheids⟨/b1⟩raad stemt.'), t('The Security ⟨b1⟩Council⟨/b1⟩ votes.'))).toEqual([]);
  expect(findingsOf(t('Een ⟨i1⟩denk⟨/i1⟩tank.'), t('A ⟨i1⟩thinking⟨/i1⟩ tank.'))).toEqual([
    t('× thinking⟨/i1⟩ tank → think tank'),
  ]);
});

test('a change of the index counts at once', () => {
  const own = buildTermIndex([makeConcept('Peking = Beijing | !Peking')]);
  const check = () => checkTerms({ source: 'Peking', target: 'Beijing, Peking duck', index: own }).length;
  expect(check()).toBe(1);
  addConcept(own, makeConcept('pekingeend = Peking duck'));
  expect(check()).toBe(0);
  removeConcept(own, 'pekingeend' as ConceptId);
  expect(check()).toBe(1);
  removeConcept(own, 'Peking' as ConceptId);
  expect(check()).toBe(0);
});

test('nothing that the glossary of the sample project says against its memory', () => {
  const seeds = (name: string) => readFileSync(fileURLToPath(new URL(`../../../seeds/${name}`, import.meta.url)));
  const terms = readTbx(seeds('glossary.tbx'), 'glossary.tbx');
  const memory = readTmx(seeds('memory.tmx'), 'memory.tmx');
  if (!terms.ok || !memory.ok) throw new Error('unreadable seeds');
  const glossaryId = 'g' as GlossaryId;
  const seedIndex = buildTermIndex(terms.value.concepts.map((concept) => ({ ...concept, glossaryId })));
  const findings = memory.value.units.flatMap(({ id, source, target }) =>
    checkTerms({ source, target, index: seedIndex }).map((finding) => ({ id, ...finding })),
  );
  expect(findings).toEqual([]);
});
