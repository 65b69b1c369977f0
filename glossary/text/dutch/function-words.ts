import { listWords } from '../list-words.ts';

/** Words that hold a sentence together. Some look like forms of verbs or nouns, which they never are in a text. */
export const functionWords: ReadonlySet<string> = new Set(
  listWords(`
    de het een deze die dit dat geen elk elke ieder iedere alle allen zijn haar hun ons onze mijn jouw uw hem hen ze zij
    hij wij we mij me u ik je jij jullie men er wie wat welk welke zulk zulke zo zich elkaar iemand niemand iets niets
    ander andere anderen anders beide enkele sommige veel vele weinig meer minder meest diens wier wiens zelf zelfs
    en of maar want dus noch als dan toen omdat doordat zodat opdat terwijl hoewel nadat voordat totdat indien tenzij
    wanneer mits alsof zoals toch echter immers namelijk
    aan achter af bij binnen boven buiten door in langs met na naar naast om onder op over per rond sinds te tegen tijdens
    toe tot tussen uit van vanaf via volgens voor voorbij vanuit wegens ondanks zonder jegens namens behalve binnenin
    niet nu ook al nog vaak daar hier weer wel steeds altijd nooit soms snel morgen vandaag gisteren straks inmiddels
    opnieuw eindelijk meteen graag alsnog alleen samen even eens eerst pas bijna ongeveer ruim zeer erg heel te
    waar hoe waarom waarna waarbij waarin waarmee waarop waarvan waardoor daarna daarbij daarmee daarop daardoor
    een twee drie vier vijf zes zeven acht negen tien elf twaalf honderd duizend
    mee heen terug ja nee rechts links
  `),
);
