import { listWords } from '#glossary/text/list-words.ts';

/** What people are called by before their name: no part of it. */
export const personTitles: ReadonlySet<string> = new Set(
  listWords(`
    president premier minister koning koningin prins prinses generaal kolonel majoor kapitein admiraal kanselier bondskanselier senator
    burgemeester wethouder professor hoogleraar dokter dominee bisschop kardinaal paus keizer tsaar staatssecretaris voorzitter directeur
    rechter officier advocaat meneer mevrouw ambassadeur gouverneur sjeik vorst hertog baron graaf sultan ayatollah imam rabbijn
    vicepresident oud-president oud-premier fractievoorzitter commissaris secretaris-generaal topman
  `),
);

/** First names that are met often: a name that begins with one is a person's, whatever else its words mean. */
export const firstNames: ReadonlySet<string> = new Set(
  listWords(`
    aad abdul abdullah adam adriaan ahmed albert alex alexander ali alice amir amy andre andreas andrew angela anja anna anne annelies
    anton antonio antony arie arjan arthur barack bart bas ben benjamin bernard bert bill bob boris bram brian bruno carl carla carlos
    carolien caroline charles chris christian christine claudia coen cor daan daniel david debbie dennis diana dick diederik dirk donald
    edith edward eleanor elena elisabeth elizabeth ellen els emma emmanuel eric erik erica esther eva evelien fatima felix femke floris frank
    frans fred frederik gabriel geert george gerard gerrit guido guus hans harry hassan heleen helen helena hendrik henk henri
    henry herman hillary hugo ibrahim igor ilse ingrid irene iris ivan jaap jack jacob jake james jan jana jane janet jason jean
    jeff jennifer jeroen jim jo joan joe johan johannes john jolanda jonathan jorge jos jose joseph joost joris juan judith julia kaja
    karel karen karin katrin kees kevin kim klaas koen kyrylo lars laura lena leo leon lex lieke linda lisa liz loes louis lotte luc lucas
    luis luuk maarten maaike margaret maria marie marieke marijke marijn mario marion mark martha martijn martin mary matthew
    matthijs max mehmet merel michael michel michelle mike miriam mohammed monique nancy narendra natalia nicolas nicole niels nigel nina
    noor olaf oleksii olga oscar pascal patrick paul paula pedro peter petra philip piet pieter rachel ralf ramon recep remco rene renee
    richard rik rishi rob robert roel roger roland ronald rosa roy rudy ruud saddam sam samuel sander sandra sara sarah saskia
    sebastian sergej simon sofia sonja stef stefan stephen steven sven susan susanne suzanne sylvia teun thea theo thijs thomas tim tine tom ton
    ursula victor vincent viktor vladimir volodymyr walter wendy wendela wilfred willem wim wolfgang wouter xander yvonne
  `),
);

/** Words of foreign names, which stay as they are in English. */
export const foreignNameWords: ReadonlySet<string> = new Set(
  listWords(`
    academy agency alliance association bank bureau business center centre chamber city club college commission committee company
    conference corporation council daily department development digital east economic economist environment express federal finance financial
    foundation freedom fund gazette general global group guardian herald house human independent initiative institute institution international
    journal law league magazine mail media medical medicine mirror museum national nature network new news north observatory office
    open party policy post press program project radio reports research review road royal school science service social society
    south standard star state street studies summit sun system technology telegraph television times today tribune trust union
    united university wall watch week weekly west world york green blue black der die das le les el il los the
  `),
);
