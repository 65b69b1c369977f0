/** Irregular English forms of the words a news text is full of: base, then its other forms. */
const nouns =
  'foot feet;tooth teeth;child children;person people;criterion criteria;phenomenon phenomena;memorandum memoranda;crisis crises;analysis analyses;basis bases;thesis theses;hypothesis hypotheses;oasis oases;datum data;axis axes;corps corps;life lives;wife wives;knife knives;leaf leaves;half halves;shelf shelves;thief thieves;wolf wolves;self selves;mouse mice;ox oxen;referendum referenda;stratum strata';

const verbs =
  'be am is are was were been being;have has had having;do does did done;go goes went gone;say said;make made making;take took taken taking;come came coming;see saw seen;know knew known;get got gotten getting;give gave given giving;find found;think thought;tell told;become became becoming;leave left leaving;bring brought;begin began begun beginning;keep kept;hold held;write wrote written writing;stand stood;lose lost losing;pay paid;meet met;send sent;build built;fall fell fallen;rise rose risen rising;lead led;grow grew grown;win won winning;buy bought;spend spent;break broke broken;drive drove driven driving;speak spoke spoken;choose chose chosen choosing;draw drew drawn;withdraw withdrew withdrawn;fight fought;sell sold;strike struck;throw threw thrown;fly flew flown flies;seek sought;teach taught;catch caught;sink sank sunk;shoot shot shooting;feel felt;lay laid;lie lay lain lying;undertake undertook undertaken;overthrow overthrew overthrown;understand understood;deal dealt;lend lent;bind bound;forbid forbade forbidden;wage waging;flee fled;feed fed;bear bore borne;swear swore sworn;tear tore torn;shake shook shaken;steal stole stolen;hide hid hidden hiding;run ran running;swing swung;spin spun;stick stuck;hang hung;light lit;slide slid;split splitting;cut cutting;put putting;set setting;let letting;hit hitting;quit quitting;die dying;tie tying';

function readTable(table: string): ReadonlyMap<string, string> {
  const bases = new Map<string, string>();
  for (const row of table.split(';')) {
    const [base = '', ...forms] = row.split(' ');
    for (const form of forms) bases.set(form, base);
  }
  return bases;
}

/** Irregular plural to singular. */
export const irregularNouns = readTable(nouns);
/** Irregular verb form to infinitive. */
export const irregularVerbs = readTable(verbs);
