import { listWords } from '../list-words.ts';

/**
 * Words that fall into two nouns of the word list by accident (koekoek is no kind of cow, a manier no beer). Gone through by
 * hand from all listed nouns of up to eight letters that do, and the days of the week.
 */
const words: ReadonlySet<string> = new Set(
  listWords(`
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    aalmoes aarding airport altaar amazone applet arabier areaal baardman ballade ballet balling bandera bankier bankroet barak
    barrage barrel basket bastaard bastion bedding bedelaar bedeling beding bengel besluit bestand bestel betaling bevernel
    biograaf biologe bioloog bioscoop boterham buidel buiging bulldog bullet bundel cavalier cesuur chemie cisterne colbert
    collier couplet dekking deling diabeet diagram dialoog dioscoop domoor dopeling driestar drieling druppel drukking
    dumpling elftal emiraat enkeling entree ergernis ergonoom expositie fanaal fistel formaat frisket gangster gelding
    geleding geleider genever gesprek gezel grossier halster hamster harpoen hekelaar heling herberg herkomst herstart
    horloge hospitaal hotelier jakhals kampioen kanaal kanton kantoor kapoen kapster karaat karbouw kardoes karkas karpet
    karting karton kassier kation katoen katrol keerkring ketelaar ketting keuring keutel keuvel kineast klimaat knutsel
    koekoek koerier komkommer kompaan kompas koppel kopster koraal kraaloog kwartaal kwartier kwispel laars lampion leerling
    legering leiding leidraad leidster letsel lokaal lotion majoraat mammie mandril mangel manier manipel mantel mantra
    mediator mentor metaal missaal monster mosterd musket muskaat nestel nestor nippel noorden normaal notenbar operator
    opperman pakket paling pallet paneel papier paperas parabel parasol pastel pastor patent pelgrim pensioen pension perkoen
    pestel pinda pingel planket plankton planting plating pompoen portaal portier postpakket prisma proloog promotor puiloog
    raadsel rapier ratelaar redenaar rekel rolling rondeel rotting schaarste scharrel settelaar slager sleutel spatel spindel
    spiegel stadion stelling stempel stengel stentor stipel stoppel student tablet talent tangent tering ternair testament
    titel tornooi trombone trompet vaandel valling vampier vondeling voorganger voorraad walging wapenen weekend wending
    zegeling zending zetting zwelling paspoort pantoffel dolfijn arbeid harnas barbaar moeras leeuwerik nachtegaal
    hoofdzakelijk nieuwsgierig nieuwsgierigheid spektakel metropolis schiphol kakkerlak maillot papillot kaspar kaliber kastanje kasteel kapitein kapitaal balkon banket boerin draadloos kameraad standaard hartstocht
    kruidenier tuinier herbergier winkelier juwelier fotograaf balans balsem raket parket gordel gordijn pendel
    wetenschap vlinder wortel koning haring lading landing ramping slang stang tempel temper tafel moeder vader broeder
    kolonel korporaal generaal partij punter sterveling zuigeling eenling tweeling huurling vierling bestelling
    voorwerp onderdeel belang beleid belofte beroep besef beslag bestuur bezit ontslag verhaal verband verbod verdrag verlof
    verlies vermogen verraad vertrek
  `),
);
const ends = ['', 's', 'e', 'en', 'n'] as const;
const shortest = 5;
const shortestRest = 3;

/** Where such a word stands at the beginning or end of a compound; offsets in its plain form. */
export function findLookAlikes(plain: string): readonly { readonly from: number; readonly to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (let to = shortest; to <= plain.length; to++) {
    const left = plain.length - to;
    if ((left === 0 || left >= shortestRest) && words.has(plain.slice(0, to))) spans.push({ from: 0, to });
  }
  for (let from = 0; from <= plain.length - shortest; from++) {
    const rest = plain.slice(from);
    if (ends.some((end) => rest.endsWith(end) && words.has(end === '' ? rest : rest.slice(0, -end.length))))
      spans.push({ from, to: plain.length });
  }
  return spans;
}
