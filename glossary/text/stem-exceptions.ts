import { listWords } from './list-words.ts';

/** Words that only look inflected, or whose forms follow no rule. All are folded and without accents. */

/** Function words and other words that would run into another word without their ending: they are their own key. */
export const unchanging: ReadonlySet<string> = new Set(
  listWords(`
    een geen den der des die dan toen even ben zijn mijn tegen binnen boven samen tussen alleen sommigen enkelen beneden
    buiten achter zonder onder over door langs volgens tijdens wegens namens jegens sinds reeds steeds straks soms
    trouwens overigens minstens hoogstens tenminste opeens ineens eens ons iets niets anders elders ergens nergens
    links rechts vaak heden verleden geleden gisteren morgen jongen oranje meisje beetje spanje want kant kan kunt
    nederlands brussels engels alle beide ieder heeft hebben waren zeven negen
  `),
);

/** Forms that no rule leads to their word. Regular forms of the same word must end at the same key. */
export const irregular: ReadonlyMap<string, string> = new Map(
  listWords(`
    dagen:dag wegen:weg paden:pad gaten:gat glazen:glas vaten:vat baden:bad daken:dak dalen:dal graven:graf staven:staf
    hoven:hof holen:hol loten:lot sloten:slot schoten:schot goden:god eieren:ei volkeren:volk raderen:rad
    beenderen:been lammeren:lam koeien:koe vlooien:vlo komen:kom jongens:jongen jongetje:jongen meisjes:meisje
    politici:politicus critici:criticus academici:academicus musici:musicus historici:historicus technici:technicus
    medici:medicus musea:museum data:datum crises:crisis bases:basis analyses:analys bladen:blad bladeren:blad
    redenen:reed rede:rede lieden:lied
  `).map((pair) => pair.split(':') as [string, string]),
);

/** Ends of words whose plural changes more than its ending, in compounds too (`bestuursleden`, `oorlogsschepen`). */
export const irregularEnds: readonly (readonly [plural: RegExp, singular: string])[] = [
  [/leden$/u, 'lid'],
  [/schepen$/u, 'schip'],
  [/steden$/u, 'stad'],
  [/smeden$/u, 'smid'],
  [/kinderen$/u, 'kind'],
  [/liederen$/u, 'lied'],
  [/goederen$/u, 'goed'],
  [/kalveren$/u, 'kalf'],
  [/runderen$/u, 'rund'],
  [/heden$/u, 'heid'],
];

const endsIn = (list: string): RegExp => new RegExp(`(?:${listWords(list).join('|')})$`, 'u');

/** Ends of words whose `s` belongs to the word. */
export const ownS = endsIn(`
  aans eens iens eins balans respons tendens koers fonds reeks impuls plaats grens mens wens kans dans gans prins spons
  brons frans trots fiets toets schets rots spits flits gids loods mars kaars laars arts koorts gips heks loos proces
  succes adres congres progres reces abces prinses barones verlies advies precies devies thuis
  ^divers ^universeels ^westers ^oosters ^commies ^engels ^vlaams ^schots ^duits
`);

/** Ends of words whose final `t` belongs to the word, not to a verb form. */
export const ownT = endsIn(`
  buurt kaart taart poort soort staart vaart maart aandacht baart geboort markt insekt defekt ambt abt helft ift
  cept cript ypt ient concert expert dessert asfalt basalt kobalt prompt kwart
`);

/** Ends of words in `-de`, `-den`, `-te`, `-ten` that are nouns or adjectives, not the past of a verb. */
export const noPast = endsIn(`
  ziekten? sterkten? zwakten? drukten? markten? diepten? hoogten? engten? lengten? leegten? concepten? recepten? scripten?
  egypte typten? deugden? vreugden? jeugden? maagden? vreemden? hemden? beroemden? hoofden? liefden? beelden? velden?
  (?:^|[dknrst])gelden? helden? werelden? melden? schelden? maanden? vrienden? eenden? (?:^|een|twee)derden? meerderen?
  verkeerden? aarden? waarden? ^gezegden?
`);

/** Verbs that begin with `ge-` by themselves. */
export const ownGe = /^ge(?:bruik|beur|loof|draag|bied|niet|nees|leid|voel|doog|tuig|last|wen|raak|lijk|noeg|val)/u;

/** Loan words of one syllable that take a plural `s`. */
export const loanPlurals: ReadonlySet<string> = new Set(
  listWords(`
    films clubs teams tanks trams trends chips jets jeeps deals tweets flats bars shops stunts trips trucks bands posts
    tests sites games fans hits sets jobs cents polls raads staats boys girls pubs tips tops
    apps blogs vlogs clips cops
  `),
);
