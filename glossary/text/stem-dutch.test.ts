import { describe, expect, test } from 'vitest';
import { stemDutch } from './stem-dutch.ts';

const pairs = (list: string): [string, string][] =>
  list
    .trim()
    .split(/\s+/u)
    .map((pair) => pair.split('/') as [string, string]);

const same = pairs(`
  maan/manen man/mannen brief/brieven huis/huizen raad/raden draad/draden staat/staten stad/steden schip/schepen
  oorlogsschip/oorlogsschepen lid/leden lidstaat/lidstaten bestuurslid/bestuursleden kind/kinderen wapen/wapens
  kernwapen/kernwapens raket/raketten soldaat/soldaten tank/tanks oefening/oefeningen verdrag/verdragen oorlog/oorlogen
  bedrag/bedragen persoon/personen motor/motoren kantoor/kantoren probleem/problemen systeem/systemen besluit/besluiten
  land/landen vriend/vrienden bondgenoot/bondgenoten grens/grenzen reis/reizen prijs/prijzen neef/neven dief/dieven
  wolf/wolven golf/golven baas/bazen boom/bomen bom/bommen week/weken zee/zeeën idee/ideeën industrie/industrieën
  bacterie/bacteriën auto/auto's foto/foto's baby/baby's china/china's poetin/poetins beijing/beijings rusland/ruslands
  veiligheidsraad/veiligheidsraads minister/ministers president/presidenten leider/leiders kamer/kamers sanctie/sancties
  coalitie/coalities optie/opties drone/drones gemeente/gemeenten gemeente/gemeentes ziekte/ziekten waarde/waarden
  gedachte/gedachten mens/mensen kans/kansen plaats/plaatsen verlies/verliezen advies/adviezen bewijs/bewijzen
  proces/processen balans/balansen virus/virussen mogelijkheid/mogelijkheden overheid/overheden eenheid/eenheden
  groot/grote laag/lage goed/goede sterk/sterke rood/rode zwaar/zware lief/lieve boos/boze grenzeloos/grenzeloze
  russisch/russische militair/militaire internationaal/internationale europees/europese chinees/chinese chinees/chinezen
  economisch/economische nucleair/nucleaire dodelijk/dodelijke amerikaans/amerikaanse spaans/spaanse
  huis/huisje boek/boekje stoel/stoeltje boom/boompje zon/zonnetje koning/koninkje auto/autootje plant/plantje
  kaart/kaartje trein/treintje wandeling/wandelingetje film/filmpje huisje/huisjes
  maken/maakt maken/maakte maken/maakten maken/gemaakt werken/werkt werken/werkte werken/gewerkt leveren/levert
  leveren/leverde leveren/geleverd produceren/produceert produceren/produceerde regeren/regeert regeren/regeerde
  steunen/steunt steunen/steunde steunen/gesteund handelen/handelt handelen/handelde ontwikkelen/ontwikkelt
  geven/geeft schrijven/schrijft vinden/vindt worden/wordt denken/denkt zeggen/zegt vragen/vraagt volgen/volgt
  volgen/volgde bouwen/bouwt bouwen/bouwde bouwen/gebouwd opbouwen/opgebouwd stellen/stelt stellen/stelde
  gebruiken/gebruikt noemen/noemt noemen/noemde noemen/genoemd gemaakt/gemaakte product/producten markt/markten
  conflict/conflicten feit/feiten dienst/diensten kracht/krachten wet/wetten punt/punten krant/kranten beeld/beelden
  woord/woorden paard/paarden maand/maanden teken/tekens tekenen/tekent dag/dagen weg/wegen politicus/politici
  aanval/aanvallen wapenlevering/wapenleveringen troep/troepen leger/legers vlucht/vluchten regering/regeringen
  stem/stemmen stem/stemt winkel/winkels bedrijf/bedrijven school/scholen onderzoeker/onderzoekers studie/studies
  cijfer/cijfers miljard/miljarden procent/procenten partij/partijen wetsvoorstel/wetsvoorstellen debat/debatten
  rechter/rechters verdachte/verdachten boete/boetes arts/artsen patiënt/patiënten haven/havens rivier/rivieren
  loon/lonen hypotheek/hypotheken rente/rentes leugen/leugens artikel/artikelen wedstrijd/wedstrijden keeper/keepers
  oog/ogen been/benen naam/namen zomer/zomers maatregel/maatregelen norm/normen belang/belangen programma/programma's
  oud/oude snel/snelle dik/dikke smal/smalle vrij/vrije duur/dure politiek/politieke westers/westerse
  oekraïens/oekraïense frans/franse nederlands/nederlandse financieel/financiële officieel/officiële reëel/reële
  lopen/loopt helpen/helpt bieden/biedt blijven/blijft lezen/leest reizen/reist eisen/eist wonen/woonde melden/meldt
  voeren/gevoerd horen/hoort horen/gehoord spelen/speelt spelen/gespeeld betalen/betaald betalen/betaalde
  veranderen/veranderde veranderen/veranderd openen/opent openen/opende openen/geopend regelen/geregeld
  regelen/regelde betekenen/betekende stoppen/gestopt pakken/pakte straffen/straft sturen/stuurde
  vertrouwen/vertrouwde leven/leefde zorgen/zorgde leggen/gelegd winnen/wint beginnen/begint dreigen/dreigde
  waarschuwen/waarschuwt uitvoeren/uitgevoerd opzeggen/opgezegd beschuldigen/beschuldigd
`);

const different = pairs(`
  raad/draad staat/stad man/maan bom/boom rad/raad kant/kan plaats/plaat plaats/plaatje buurt/buur markt/mark
  start/star kans/kan mens/men soort/soor poort/poor staart/staar kaart/kaar want/wand land/lan beeld/beel
  raket/rakel oorlog/oorlel hoog/hoogte lang/lengte ziek/ziekte sterk/sterkte diep/diepte grot/groot rot/rood bos/boos
  las/last pos/post nederland/nederlandse nederland/nederlands amerikaan/amerikaans china/chinees europa/europees
  rusland/russisch rus/russisch leider/leiding leiden/lid jongen/jong volgens/volgen tijdens/tijd namens/namen
  wegens/wegen verleden/verlenen spanje/span oranje/oran minister/ministerie president/presidium partij/part
  regering/regel gebied/bied gezicht/zicht gevaar/vaar gevolg/volg gebruik/bruik geluid/luid genoeg/noeg
  wil/wiel weg/weeg bel/beel pen/peen ton/toon kop/koop schap/schaap vis/vies zak/zaak bak/baak dak/daak tak/taak
  vriend/vriendschap oost/oog moskou/moskee sanctie/sanctioneren bank/ban dienst/dien vrede/vreemd
  recept/recep concept/concern heling/helling schip/schap lid/lied eu/neus vs/vos
`);

describe('stemDutch', () => {
  test('gives the inflections of one word one key', () => {
    expect(same.length).toBeGreaterThanOrEqual(120);
    const missed = same.filter(([one, other]) => stemDutch(one) !== stemDutch(other));
    expect(missed.map(([one, other]) => `${one}:${stemDutch(one)} ${other}:${stemDutch(other)}`)).toEqual([]);
  });

  test('keeps different words apart', () => {
    const merged = different.filter(([one, other]) => stemDutch(one) === stemDutch(other));
    expect(merged.map((pair) => `${pair.join('/')}:${stemDutch(pair[0])}`)).toEqual([]);
  });

  test('leaves short words, numbers and names with digits as they are', () => {
    for (const word of ['', 'a', 'en', 'de', '10.000', '5g', 'df11', 'c.q']) expect(stemDutch(word)).toBe(word);
  });

  test('answers for any string, however odd', () => {
    for (const word of ["'", "'s", 'eeeee', 'nnnn', 'ën', 'x'.repeat(100_000), '\uD800abc', 'привет', '中国', 'ß'])
      expect(typeof stemDutch(word)).toBe('string');
  });
});
