import { listWords } from '../list-words.ts';

/** Forms of a verb that no rule gives. */
export interface StrongVerb {
  readonly infinitive: string;
  readonly present: readonly string[];
  readonly past: readonly string[];
  /** Without ge-: given as `geven` for gegeven. Null where it is regular. */
  readonly participle: string | null;
}

/** Infinitive, past singular and plural, participle without its ge-; `-` where the form is regular. */
const principalParts = listWords(`
  bakken/-/-/bakken bannen/-/-/bannen barsten/-/-/barsten kluiven/kloof/kloven/kloven bederven/bedierf/bedierven/bedorven bedriegen/bedroog/bedrogen/bedrogen
  beginnen/begon/begonnen/begonnen bergen/borg/borgen/borgen bevelen/beval/bevalen/bevolen
  bewegen/bewoog/bewogen/bewogen bezwijken/bezweek/bezweken/bezweken bidden/bad/baden/beden
  bieden/bood/boden/boden bijten/beet/beten/beten binden/bond/bonden/bonden blazen/blies/bliezen/blazen
  blijken/bleek/bleken/bleken blijven/bleef/bleven/bleven blinken/blonk/blonken/blonken braden/-/-/braden
  breken/brak/braken/broken brengen/bracht/brachten/bracht brouwen/-/-/brouwen buigen/boog/bogen/bogen
  denken/dacht/dachten/dacht dingen/dong/dongen/dongen doen/deed/deden/daan dragen/droeg/droegen/dragen
  drijven/dreef/dreven/dreven dringen/drong/drongen/drongen drinken/dronk/dronken/dronken
  druipen/droop/dropen/dropen duiken/dook/doken/doken dwingen/dwong/dwongen/dwongen eten/at/aten/geten
  fluiten/floot/floten/floten gaan/ging/gingen/gaan gelden/gold/golden/golden genezen/genas/genazen/nezen
  genieten/genoot/genoten/noten geven/gaf/gaven/geven gieten/goot/goten/goten glijden/gleed/gleden/gleden
  graven/groef/groeven/graven grijpen/greep/grepen/grepen hangen/hing/hingen/hangen hebben/had/hadden/had
  heffen/hief/hieven/heven helpen/hielp/hielpen/holpen heten/-/-/heten hijsen/hees/hesen/hesen
  houden/hield/hielden/houden houwen/hieuw/hieuwen/houwen jagen/joeg/joegen/- kiezen/koos/kozen/kozen
  kijken/keek/keken/keken klimmen/klom/klommen/klommen klinken/klonk/klonken/klonken komen/kwam/kwamen/komen
  kopen/kocht/kochten/kocht krijgen/kreeg/kregen/kregen krimpen/kromp/krompen/krompen
  kruipen/kroop/kropen/kropen kunnen/kon/konden/- kwijten/kweet/kweten/kweten lachen/-/-/lachen laden/-/-/laden
  laten/liet/lieten/laten lezen/las/lazen/lezen liegen/loog/logen/logen liggen/lag/lagen/legen
  lijden/leed/leden/leden lijken/leek/leken/leken lopen/liep/liepen/lopen malen/-/-/malen melken/molk/molken/molken
  meten/mat/maten/meten mijden/meed/meden/meden moeten/moest/moesten/moeten mogen/mocht/mochten/-
  nemen/nam/namen/nomen ontginnen/-/-/ontgonnen pluizen/ploos/plozen/plozen prijzen/prees/prezen/prezen
  raden/ried/rieden/raden rijden/reed/reden/reden rijzen/rees/rezen/rezen roepen/riep/riepen/roepen
  ruiken/rook/roken/roken scheiden/-/-/scheiden schelden/schold/scholden/scholden schenden/schond/schonden/schonden
  schenken/schonk/schonken/schonken scheppen/schiep/schiepen/schapen scheren/schoor/schoren/schoren
  schieten/schoot/schoten/schoten schijnen/scheen/schenen/schenen schrijden/schreed/schreden/schreden
  schrijven/schreef/schreven/schreven schrikken/schrok/schrokken/schrokken schuilen/school/scholen/scholen
  schuiven/schoof/schoven/schoven slaan/sloeg/sloegen/slagen slapen/sliep/sliepen/slapen
  slijten/sleet/sleten/sleten slinken/slonk/slonken/slonken sluipen/sloop/slopen/slopen
  sluiten/sloot/sloten/sloten smelten/smolt/smolten/smolten smijten/smeet/smeten/smeten
  snijden/sneed/sneden/sneden snuiven/snoof/snoven/snoven spannen/-/-/spannen spijten/speet/speten/speten
  spinnen/spon/sponnen/sponnen splijten/spleet/spleten/spleten spreken/sprak/spraken/sproken
  springen/sprong/sprongen/sprongen spruiten/sproot/sproten/sproten spuiten/spoot/spoten/spoten
  staan/stond/stonden/staan steken/stak/staken/stoken stelen/stal/stalen/stolen sterven/stierf/stierven/storven
  stijgen/steeg/stegen/stegen stijven/steef/steven/steven stinken/stonk/stonken/stonken stoten/stiet/stieten/stoten
  strijden/streed/streden/streden strijken/streek/streken/streken stuiven/stoof/stoven/stoven
  treden/trad/traden/treden treffen/trof/troffen/troffen trekken/trok/trokken/trokken vallen/viel/vielen/vallen
  vangen/ving/vingen/vangen varen/voer/voeren/varen vechten/vocht/vochten/vochten
  verdwijnen/verdween/verdwenen/verdwenen vergeten/vergat/vergaten/vergeten verliezen/verloor/verloren/verloren
  verslinden/verslond/verslonden/verslonden vinden/vond/vonden/vonden vlechten/vlocht/vlochten/vlochten
  vlieden/vlood/vloden/vloden vliegen/vloog/vlogen/vlogen vouwen/-/-/vouwen vragen/vroeg/vroegen/-
  vreten/vrat/vraten/vreten vriezen/vroor/vroren/vroren waaien/woei/woeien/- wassen/wies/wiesen/wassen
  wegen/woog/wogen/wogen werpen/wierp/wierpen/worpen werven/wierf/wierven/worven weten/wist/wisten/weten
  weven/-/-/weven wijken/week/weken/weken wijten/weet/weten/weten wijzen/wees/wezen/wezen willen/wou/wouden/-
  winden/wond/wonden/wonden winnen/won/wonnen/wonnen worden/werd/werden/worden wreken/-/-/wroken
  wrijven/wreef/wreven/wreven wringen/wrong/wrongen/wrongen zeggen/zei/zeiden/zegd zenden/zond/zonden/zonden
  zien/zag/zagen/zien zijn/was/waren/weest zingen/zong/zongen/zongen zinken/zonk/zonken/zonken
  zinnen/zon/zonnen/zonnen zitten/zat/zaten/zeten zoeken/zocht/zochten/zocht zouten/-/-/zouten
  zuigen/zoog/zogen/zogen zuipen/zoop/zopen/zopen zullen/zou/zouden/- zwellen/zwol/zwollen/zwollen
  zwemmen/zwom/zwommen/zwommen zweren/zwoer/zwoeren/zworen zwerven/zwierf/zwierven/zworven
  zwijgen/zweeg/zwegen/zwegen
`);

/** Present forms that no rule gives. */
const presents: ReadonlyMap<string, readonly string[]> = new Map(
  listWords(`
    zijn/is,ben,bent hebben/heb,hebt,heeft gaan/ga,gaat staan/sta,staat slaan/sla,slaat doen/doe,doet zien/zie,ziet
    komen/kom,komt kunnen/kan,kunt,kun mogen/mag willen/wil,wilt zullen/zal,zult,zul houden/hou rijden/rij
    snijden/snij
  `).map((line) => {
    const [infinitive = '', forms = ''] = line.split('/');
    return [infinitive, forms.split(',')];
  }),
);

/** Verbs with a change of vowel and the few whose present is irregular. */
export const strongVerbs: readonly StrongVerb[] = principalParts.map((line) => {
  const [infinitive = '', singular = '-', plural = '-', participle = '-'] = line.split('/');
  return {
    infinitive,
    present: presents.get(infinitive) ?? [],
    past: [singular, plural].filter((form) => form !== '-'),
    participle: participle === '-' ? null : participle,
  };
});
