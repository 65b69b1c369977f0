import { expect, test } from 'vitest';
import type { ConceptId, GlossaryId } from '#shared/model/ids.ts';
import { blankConcept, blankTerm } from '#shared/model/terms.ts';
import { findTerms } from './find-terms.ts';
import { buildTermIndex } from './term-index.ts';

/** Terms with forms of theirs. */
const nouns = `
  dieet:diëten | poëet:poëten | verpleegkundige:verpleegkundigen | leidinggevende:leidinggevenden | oudere:ouderen |
  minderjarige:minderjarigen | geestelijke:geestelijken | taxi:taxi’s |
  schip:schepen,scheepje,scheepjes,schips | huis:huizen,huisje,huisjes | brief:brieven,briefje |
  man:mannen,mannetje | maan:manen | vrouw:vrouwen,vrouwtje | kind:kinderen,kindje,kindertjes | ei:eieren,eitje |
  stad:steden,stadje | lid:leden | weg:wegen,weggetje | dag:dagen,dagje | glas:glazen,glaasje | dak:daken |
  gat:gaten,gaatje | oorlog:oorlogen,oorlogje | verdrag:verdragen | bevel:bevelen | gebrek:gebreken |
  verbod:verboden | gebod:geboden | god:goden | slot:sloten | schot:schoten | hof:hoven | spel:spelen,spelletje |
  bad:baden | blad:bladen,bladeren,blaadje | pad:paden,paadje | vat:vaten | graf:graven | staf:staven |
  lot:loten | slag:slagen | bedrag:bedragen | aanslag:aanslagen | verslag:verslagen,verslagje | hertog:hertogen |
  motor:motoren,motors,motortje | professor:professoren,professors | museum:musea,museums |
  centrum:centra,centrums | datum:data,datums | politicus:politici | criticus:critici | historicus:historici |
  basis:bases,basissen | crisis:crises,crisissen | analyse:analyses,analysen | thema:thema’s,themaatje |
  auto:auto’s,autootje | baby:baby’s,baby'tje | foto:foto's,fotootje | café:cafés,cafeetje,café’s | idee:ideeën |
  zee:zeeën | industrie:industrieën | bacterie:bacteriën | kolonie:koloniën,kolonies | ministerie:ministeries |
  provincie:provincies,provinciën | knie:knieën | democratie:democratieën | mogelijkheid:mogelijkheden |
  moeilijkheid:moeilijkheden | overheid:overheden | volk:volkeren,volken,volkje | goed:goederen | rund:runderen |
  kalf:kalveren | lam:lammeren | rad:raderen | been:beenderen,benen | lied:liederen,liedje |
  zakenman:zakenmannen,zakenlieden,zakenlui | brandweerman:brandweermannen,brandweerlieden |
  jongen:jongens,jongetje | meisje:meisjes | rekening:rekeningen,rekeninkje | koning:koningen,koninkje |
  boom:bomen,boompje | bom:bommen,bommetje | kom:kommen | film:films,filmpje | raam:ramen,raampje |
  tank:tanks,tankje | jet:jets | deal:deals | team:teams,teampje | trein:treinen,treintje |
  journalist:journalisten | journaliste:journalistes | studente:studentes | docente:docentes |
  leraar:leraren,leraars | leraar:leraartje | ambtenaar:ambtenaren | eigenaar:eigenaren,eigenaars |
  molenaar:molenaars | beambte:beambten | gevangene:gevangenen | gewonde:gewonden | dode:doden | zieke:zieken |
  bejaarde:bejaarden | Duitser:Duitsers | Rus:Russen | Chinees:Chinezen | Israëliër:Israëliërs |
  Oekraïner:Oekraïners | Belg:Belgen | Europeaan:Europeanen | Amerikaan:Amerikanen | Poetin:Poetins |
  Moskou:Moskous | Parijs:Parijs’ | Biden:Bidens | Xi:Xi’s | Xi Jinping:Xi Jinpings | Rutte:Ruttes |
  Merkel:Merkels | Orbán:Orbáns | Loekasjenko:Loekasjenko’s | Assad:Assads | Hamas:Hamas’ |
  Oekraïne:Oekraïnes,Oekraine | Rusland:Ruslands | Kiev:Kievs | Washington:Washingtons | kernproef:kernproeven |
  gijzelnemer:gijzelnemers | coup:coups | staatsgreep:staatsgrepen | doelwit:doelwitten | schatkist:schatkisten |
  verkiezing:verkiezingen | grondstof:grondstoffen | leverancier:leveranciers | drone:drones |
  cyberaanval:cyberaanvallen | vredesakkoord:vredesakkoorden | zetel:zetels,zeteltje | moslim:moslims |
  imam:imams | rabbijn:rabbijnen | bisschop:bisschoppen | kardinaal:kardinalen | paus:pausen |
  generaal:generaals | kolonel:kolonels | admiraal:admiraals,admiralen | sergeant:sergeanten,sergeants |
  korporaal:korporaals | rebel:rebellen | guerrilla:guerrilla’s | militie:milities | leger:legers,legertje |
  vloot:vloten | haven:havens,haventje | brug:bruggen,bruggetje | reis:reizen,reisje | prijs:prijzen,prijsje |
  neus:neuzen | baas:bazen,baasje | kaas:kazen | dief:dieven | wolf:wolven | golf:golven,golfje | duif:duiven |
  kloof:kloven | proef:proeven | bedrijf:bedrijven,bedrijfje | verblijf:verblijven | fotograaf:fotografen |
  filosoof:filosofen | paragraaf:paragrafen | kans:kansen,kansje | dans:dansen | mens:mensen | grens:grenzen |
  lens:lenzen | balans:balansen | prins:prinsen,prinsje | koers:koersen | beurs:beurzen |
  universiteit:universiteiten | lijst:lijsten,lijstje | partij:partijen,partijtje | zoon:zonen,zoons,zoontje |
  dochter:dochters,dochtertje | oom:ooms | neef:neven,neefje | nicht:nichten | tante:tantes |
  ziekte:ziekten,ziektes | groente:groenten,groentes | hoogte:hoogten,hoogtes | gemeente:gemeenten,gemeentes |
  periode:perioden,periodes | methode:methoden,methodes | bode:bodes,boden | code:codes | piano:piano’s |
  virus:virussen | album:albums | stadion:stadions | podium:podia,podiums | forum:fora,forums |
  gymnasium:gymnasia | medium:media | criterium:criteria | quotum:quota | index:indexen,indices | examen:examens |
  systeem:systemen,systeempje | probleem:problemen,probleempje | telefoon:telefoons | kanon:kanonnen |
  pensioen:pensioenen | miljoen:miljoenen | patroon:patronen,patroons | persoon:personen,persoontje |
  artikel:artikelen,artikels,artikeltje | middel:middelen | model:modellen,modelletje | titel:titels |
  regel:regels,regeltje | handel:handeltje | tafel:tafels | engel:engelen | vogel:vogels,vogeltje |
  wortel:wortels,wortelen | aardappel:aardappelen,aardappels | letter:letters | ster:sterren,sterretje |
  bar:bars | kar:karren | pan:pannen | pen:pennen | pil:pillen | bal:ballen,balletje | val:vallen |
  wet:wetten,wetje | net:netten | kat:katten | gas:gassen | bus:bussen | les:lessen | kus:kussen | flat:flats |
  club:clubs,clubje | shop:shops | blog:blogs | app:apps
`;

/** Verbs with what follows “Gisteren” in a sentence. */
const verbs = `
  aanvaarden:aanvaardt het,aanvaardde het,heeft het aanvaard | bergen:heeft het geborgen | updaten:heeft het geüpdatet |
  gelden:heeft gegolden | verkrachten:werd verkracht |
  opschorten:schort op,schortte de hulp op,heeft de hulp opgeschort,opschortende werking,om het op te schorten,dat hij het opschort,dat hij het opschortte,schorten de hulp op,de opgeschorte hulp,het opschorten van hulp,schortten alles op |
  voorstellen:stelt iets voor,stelde iets voor,voorgesteld,voor te stellen,stel dat voor |
  aankondigen:kondigt het aan,kondigden het aan,aangekondigde,aan te kondigen,aankondigt,aankondigde |
  oproepen:riep hem op,roept landen op,opgeroepen,op te roepen,opriep,opriepen |
  uitvaardigen:vaardigde een bevel uit,uitgevaardigd |
  ineenstorten:stortte de brug ineen,ineengestort,stort ineen |
  terugtrekken:trok zijn troepen terug,trokken zich terug,teruggetrokken,terug te trekken |
  uitroepen:riep de noodtoestand uit,uitgeroepen |
  instemmen:stemde met het plan in,stemt in met het plan,ingestemd | optreden:trad hard op,treedt op,opgetreden |
  samenwerken:werkt nauw samen,werkten samen,samengewerkt,samen te werken |
  overnemen:nam het bedrijf over,overgenomen,neemt het over |
  aftreden:trad dinsdag af,treedt af,afgetreden,aftredende minister |
  neerschieten:schoot een drone neer,neergeschoten,neer te schieten |
  vrijlaten:liet de gevangenen vrij,vrijgelaten,laat hen vrij,vrij te laten |
  aanhouden:hield twee verdachten aan,aangehouden,houdt hen aan |
  afschaffen:schafte de belasting af,afgeschaft,schaft de regel af |
  invoeren:voerde de avondklok in,voert nieuwe regels in,ingevoerd |
  uitleveren:leverde hem aan België uit,uitgeleverd,uit te leveren |
  doorvoeren:voerde hervormingen door,doorgevoerd | opheffen:hief de blokkade op,opgeheven,heft de sancties op |
  inzetten:zette het leger in,ingezet,zet tanks in | bijdragen:droeg veel bij,draagt bij aan,bijgedragen |
  toegeven:gaf zijn fout toe,geeft toe dat | tegenhouden:hield de trein tegen,tegengehouden |
  onderhandelen:onderhandelt,onderhandelden,onderhandeld,te onderhandelen |
  ondertekenen:ondertekende,ondertekent,ondertekenden,ondertekend |
  veroordelen:veroordeelt,veroordeelde,veroordeeld,veroordeelden |
  beschuldigen:beschuldigt,beschuldigde,beschuldigd | verliezen:verliest,verloor,verloren,verliezende |
  winnen:wint,won,wonnen,gewonnen | schieten:schiet,schoot,schoten,geschoten | doden:doodt,doodde,gedood,gedode |
  gijzelen:gijzelt,gijzelde,gegijzeld | bombarderen:bombardeert,bombardeerde,gebombardeerd,gebombardeerde |
  evacueren:evacueert,evacueerden,geëvacueerd,geëvacueerde | hervormen:hervormt,hervormde,hervormd |
  demonstreren:demonstreerden,gedemonstreerd | escaleren:escaleert,geëscaleerd,geescaleerd |
  privatiseren:privatiseerde,geprivatiseerd | vergaderen:vergadert,vergaderde,vergaderd |
  vechten:vecht,vocht,vochten,gevochten | sterven:sterft,stierf,gestorven,stervende |
  beïnvloeden:beïnvloedt,beïnvloedde,beïnvloed | downloaden:gedownload,downloadt | liquideren:geliquideerd |
  deporteren:deporteerden,gedeporteerde | zuiveren:zuivert,gezuiverd | beginnen:begint,begon,begonnen |
  brengen:brengt,bracht,brachten,gebracht | leiden:leidt,leidde,geleid | lijden:lijdt,leed,leden,geleden |
  kiezen:kiest,koos,kozen,gekozen | stijgen:stijgt,steeg,stegen,gestegen,stijgende | dalen:daalt,daalde,gedaald |
  groeien:groeit,groeide,gegroeid | slopen:sloopt,sloopte,gesloopt | eisen:eist,eiste,geëist |
  reizen:reist,reisde,gereisd | leven:leeft,leefde,geleefd | geloven:gelooft,geloofde |
  straffen:straft,strafte,gestraft | hacken:hackt,hackte,gehackt |
  afluisteren:luisterde de bondskanselier af,afgeluisterd,luistert af
`;

const adjectives = `
  grenzeloos:grenzeloze,grenzelozer | hard:harde,harder,hardst,hardste |
  groot:grote,groter,grotere,grootst,grootste | goed:goede,beter,betere,beste | oud:oude,ouder,oudere,oudst |
  wit:witte | dik:dikke | boos:boze,bozer | lief:lieve,liever | grof:grove | duur:dure,duurder,duurdere,duurste |
  ver:verre,verder,verste | zwaar:zware,zwaarder,zwaarst | vals:valse | fris:frisse,frist | Russisch:Russische |
  Oekraïens:Oekraïense,Oekraiens | Amerikaans:Amerikaanse | pro-Russisch:pro-Russische |
  economisch:economische,economischer | nucleair:nucleaire | illegaal:illegale | radicaal:radicale,radicaler |
  conservatief:conservatieve,conservatiever | massief:massieve | religieus:religieuze | nerveus:nerveuze |
  democratisch:democratische,democratischer | vijandig:vijandige,vijandiger | humanitair:humanitaire |
  autoritair:autoritaire | ballistisch:ballistische | bilateraal:bilaterale | koloniaal:koloniale |
  corrupt:corrupte,corrupter | trouw:trouwe | nieuw:nieuwe,nieuwer | blauw:blauwe | taai:taaie | moe:moeë |
  gouden:gouden | gewapend:gewapende | bezet:bezette | verboden:verboden | bevriend:bevriende |
  zogenaamd:zogenaamde | stabiel:stabiele,stabieler | mobiel:mobiele | officieel:officiële,officiele |
  industrieel:industriële | essentieel:essentiële | sociaal:sociale | neutraal:neutrale | straatarm:straatarme
`;

function indexOf(text: string, partOfSpeech: string | null) {
  const term = { ...blankTerm, language: 'nl' as const, text, partOfSpeech };
  return buildTermIndex([{ ...blankConcept, id: text as ConceptId, glossaryId: 'g' as GlossaryId, terms: [term] }]);
}

function formsIn(list: string, partOfSpeech: string) {
  return list.split('|').flatMap((line) => {
    const [term = '', forms = ''] = line.trim().split(':');
    return [partOfSpeech, null].map((said) => ({ term, said, forms: forms.split(',') }));
  });
}

/** What is found in a frame, as it stands there. */
function surfacesIn(term: string, said: string | null, text: string): readonly string[] {
  return findTerms(indexOf(term, said), text)
    .filter(({ kind }) => kind === 'term')
    .map(({ surface }) => surface);
}

test.each(formsIn(nouns, 'noun'))('$term ($said): $forms', ({ term, said, forms }) => {
  const bare = forms.map((form) => form.trim().replace(/(?<=s)’$/u, ''));
  expect(bare.flatMap((form) => surfacesIn(term, said, `De ${form} van gisteren.`))).toEqual(bare);
});

test.each(formsIn(adjectives, 'adjective'))('$term ($said): $forms', ({ term, said, forms }) => {
  expect(forms.flatMap((form) => surfacesIn(term, said, `Een ${form.trim()} zaak.`))).toEqual(forms);
});

test.each(formsIn(verbs, 'verb'))('$term ($said): $forms', ({ term, said, forms }) => {
  const counts = forms.map((form) => surfacesIn(term, said, `Gisteren ${form.trim()}.`).length);
  expect(counts).toEqual(forms.map(() => 1));
});
