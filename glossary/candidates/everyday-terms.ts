import { listWords } from '#glossary/text/list-words.ts';

/**
 * Words of a trade that everybody knows: alone they need no entry, but what is made with them may well (nucleair wapen,
 * oorlogsmisdaad).
 */
export const everydayTerms: ReadonlySet<string> = new Set(
  listWords(`
    aandeel aanklacht aanval aardgas accountant adviseur advocaat agent alcohol ambassade ambassadeur ambtenaar analist analyse analyst
    apotheek apotheker app arbeid arbeider architect arrestatie arts auto baan bacterie bank batterij bedrijf begroting belasting
    benzine beurs bloed boete bom bondgenoot botsing branche brandstof browser campagne cel chemie civiel computer conflict conflicten
    congres consument contract crimineel dader data defensie democratie dictator diplomaat directie dokter drone drug econoom
    economie elektriciteit energie examen export expert fabriek factuur firma front gas gebruiker gegeven geld gemeente
    generaal gerecht geschil gevangenis gevangene geweer gif goud grens griep hacker handel handelaar hardware hart hersenen
    huisarts huur huurder ijzer import industrie infectie inflatie informatie ingenieur internet invasie investeerder investering jurist
    kabinet kanker kapitaal kiezer klimaat koningin koopman krediet laboratorium leger leider lening lever long luchthaven machine manager
    markt medicijn medicatie militair minister misdaad misdrijf moord motor munitie museum natie netwerk officier olie
    onderneming ondernemer onderwijs ongeval ontslag oorlog operatie opname opstand organisme overeenkomst parlement partij patient
    pensioen piloot pistool plastic politicus politie premier president prinses producent profiel provincie raket rebel rechtbank
    rechter regering regime rekenkracht republiek revolutie rivier robot satelliet schade scherm schip school schuld server slachtoffer
    smartphone software soldaat spion staking stof straf stroom stad symptoom tank tarief technologie technicus telefoon terrorist test
    therapie toerist toets transport troep universiteit vaccin vakbond verdachte verkeer verkiezing verdediging verkoper
    verpleegkundige veiligheid verzekering vliegtuig vliegveld vloot vluchteling voedsel voorzitter vrachtwagen vrede vuurwerk wapen
    wachtwoord wet wetenschap wetenschapper ziekenhuis ziekte zorg zuurstof werkgever werknemer eiser stikstof algoritme platform
    communicatie demonstratie situatie operatie controle productie publicatie installatie organisatie presentatie registratie
    instantie variatie motivatie concentratie reparatie reputatie locatie temperatuur natuur literatuur structuur procedure instructie
    functie sectie fractie selectie distributie associatie emotie promotie positie conditie traditie editie ambitie competitie discussie
    passie missie visie televisie illusie precisie universiteit activiteit realiteit kwaliteit capaciteit identiteit intensiteit
    loyaliteit actualiteit element moment document argument experiment parlement instrument segment departement medicament appartement
    probleem diploma telegram diagram programma vitamine machine medicijn discipline routine advies seizoen limiet budget
    formulier dossier papier kalender ambulance audio video camera batterij bibliotheek aanslag
    leerkracht tandarts huisdier ziel zenuw maag nier huid spier bot keel koorts hoest pil dosis apparaat
  `),
);
