/** Irregular English nouns that texts of every kind are full of: singular, then its plurals, the usual one first. */
const nouns =
  'foot feet;tooth teeth;goose geese;mouse mice;louse lice;ox oxen;child children;person people persons;penny pence pennies;die dice;brother brothers brethren;' +
  'criterion criteria;phenomenon phenomena;automaton automata automatons;memorandum memoranda memorandums;referendum referendums referenda;stratum strata;datum data;medium media mediums;bacterium bacteria;curriculum curricula curriculums;addendum addenda;erratum errata;forum forums fora;consortium consortia consortiums;moratorium moratoriums moratoria;symposium symposia symposiums;aquarium aquariums aquaria;stadium stadiums stadia;millennium millennia millenniums;spectrum spectra spectrums;quorum quorums;ultimatum ultimatums ultimata;' +
  'crisis crises;analysis analyses;basis bases;thesis theses;hypothesis hypotheses;oasis oases;axis axes;emphasis emphases;diagnosis diagnoses;synthesis syntheses;parenthesis parentheses;paralysis paralyses;neurosis neuroses;metropolis metropolises;' +
  'nucleus nuclei;stimulus stimuli;syllabus syllabuses syllabi;cactus cacti cactuses;fungus fungi;alumnus alumni;terminus termini terminuses;radius radii;locus loci;genus genera;corpus corpora;opus opuses opera;focus focuses foci;' +
  'appendix appendices appendixes;index indices indexes;matrix matrices matrixes;vortex vortices;vertex vertices;codex codices;formula formulas formulae;larva larvae;antenna antennas antennae;vertebra vertebrae;alga algae;schema schemas schemata;stigma stigmas stigmata;plateau plateaus plateaux;bureau bureaus bureaux;tableau tableaux;chateau chateaux;milieu milieus milieux;' +
  'life lives;wife wives;knife knives;leaf leaves;half halves;shelf shelves;thief thieves;wolf wolves;self selves;loaf loaves;calf calves;elf elves;scarf scarves scarfs;hoof hooves hoofs;wharf wharves wharfs;dwarf dwarfs dwarves;staff staffs staves;sheaf sheaves;' +
  'quiz quizzes;gas gases;bus buses;yes yeses;stomach stomachs;monarch monarchs;patriarch patriarchs;oligarch oligarchs;epoch epochs;eunuch eunuchs;loch lochs;passer-by passers-by';

/** One form for one and for many. */
const unchanging =
  'series species means headquarters crossroads barracks gallows aircraft spacecraft hovercraft sheep deer fish salmon trout cod offspring personnel corps shambles works swine bison shrimp rendezvous chassis';

/** Infinitive, past, past participle; a bar parts forms that are both used. */
const verbs =
  'be was|were been;have had had;do did done;go went gone;say said said;make made made;take took taken;come came come;see saw seen;know knew known;get got got|gotten;give gave given;find found found;think thought thought;tell told told;become became become;leave left left;bring brought brought;begin began begun;keep kept kept;hold held held;write wrote written;stand stood stood;lose lost lost;pay paid paid;meet met met;send sent sent;build built built;fall fell fallen;rise rose risen;arise arose arisen;lead led led;grow grew grown;win won won;buy bought bought;spend spent spent;break broke broken;drive drove driven;speak spoke spoken;choose chose chosen;draw drew drawn;fight fought fought;sell sold sold;strike struck struck|stricken;throw threw thrown;fly flew flown;seek sought sought;teach taught taught;catch caught caught;sink sank|sunk sunk|sunken;shoot shot shot;feel felt felt;lay laid laid;lie lay|lied lain|lied;deal dealt dealt;lend lent lent;bind bound bound;bid bid|bade bid|bidden;flee fled fled;feed fed fed;bear bore borne|born;swear swore sworn;tear tore torn;wear wore worn;shake shook shaken;steal stole stolen;hide hid hidden;run ran run;swing swung swung;spin spun spun;stick stuck stuck;hang hung|hanged hung|hanged;light lit|lighted lit|lighted;slide slid slid;split split split;cut cut cut;put put put;set set set;let let let;hit hit hit;hurt hurt hurt;cost cost cost;shut shut shut;shed shed shed;spread spread spread;thrust thrust thrust;burst burst burst;cast cast cast;quit quit|quitted quit|quitted;rid rid rid;wed wed|wedded wed|wedded;read read read;lean leaned|leant leaned|leant;learn learned|learnt learned|learnt;burn burned|burnt burned|burnt;dream dreamed|dreamt dreamed|dreamt;spell spelled|spelt spelled|spelt;spill spilled|spilt spilled|spilt;spoil spoiled|spoilt spoiled|spoilt;leap leaped|leapt leaped|leapt;kneel knelt|kneeled knelt|kneeled;sweep swept swept;sleep slept slept;weep wept wept;creep crept crept;mean meant meant;lose lost lost;sit sat sat;spit spat spat;dig dug dug;cling clung clung;fling flung flung;sling slung slung;sting stung stung;wring wrung wrung;string strung strung;ring rang rung;sing sang sung;spring sprang|sprung sprung;drink drank drunk;shrink shrank|shrunk shrunk;stink stank stunk;swim swam swum;ride rode ridden;stride strode stridden;strive strove|strived striven|strived;thrive thrived|throve thrived;write wrote written;bite bit bitten;eat ate eaten;beat beat beaten;blow blew blown;show showed shown|showed;sow sowed sown|sowed;prove proved proved|proven;saw sawed sawn|sawed;sew sewed sewn|sewed;mow mowed mown|mowed;freeze froze frozen;weave wove|weaved woven|weaved;wake woke|waked woken|waked;awake awoke awoken;grind ground ground;wind wound wound;hear heard heard;bend bent bent;breed bred bred;bleed bled bled;speed sped|speeded sped|speeded;sell sold sold;dwell dwelt|dwelled dwelt|dwelled;forsake forsook forsaken;slay slew slain;swell swelled swollen|swelled;tread trod trodden;forgive forgave forgiven;forget forgot forgotten;forbid forbade|forbad forbidden;forgo forwent forgone;foresee foresaw foreseen;behold beheld beheld;beset beset beset;broadcast broadcast|broadcasted broadcast|broadcasted;outbid outbid outbid';

/** In front of an irregular verb these leave it as irregular as it was: overthrew, withdrawn, undertaken. */
const prefixes = 'with over under up out re un mis fore re- co- inter be pre'.split(' ');

/** Past and past participle of a verb; each at least one, the usual one first. */
export interface VerbParts {
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

const plurals = new Map<string, readonly string[]>(
  nouns.split(';').map((row) => {
    const [singular = '', ...many] = row.split(' ');
    return [singular, many];
  }),
);
for (const word of unchanging.split(' ')) plurals.set(word, [word]);

const verbParts = new Map<string, VerbParts>(
  verbs.split(';').map((row) => {
    const [base = '', past = '', participle = ''] = row.split(' ');
    return [base, { past: past.split('|'), participle: participle.split('|') }];
  }),
);

const singulars = invert([...plurals].flatMap(([base, forms]) => forms.map((form) => [form, base] as const)));
const infinitives = invert(
  [...verbParts].flatMap(([base, { past, participle }]) =>
    [...past, ...participle].map((form) => [form, base] as const),
  ),
);

/** Plurals of a noun that has none in -s, or another besides; undefined where it is regular. */
export function irregularPlurals(singular: string): readonly string[] | undefined {
  return plurals.get(singular);
}

/** Nouns of which this is an irregular plural. */
export function irregularSingulars(plural: string): readonly string[] {
  return singulars.get(plural) ?? [];
}

/** Past and participle of an irregular verb, also behind a prefix (withdrew, rebuilt); undefined where it is regular. */
export function irregularVerb(infinitive: string): VerbParts | undefined {
  const known = verbParts.get(infinitive);
  if (known) return known;
  const prefix = prefixes.find((each) => infinitive.startsWith(each) && verbParts.has(infinitive.slice(each.length)));
  const parts = prefix === undefined ? undefined : verbParts.get(infinitive.slice(prefix.length));
  if (prefix === undefined || !parts || regularDespitePrefix.has(infinitive)) return undefined;
  const withPrefix = (forms: readonly string[]) => forms.map((form) => prefix + form);
  return { past: withPrefix(parts.past), participle: withPrefix(parts.participle) };
}

/** They only look like a prefix and an irregular verb. */
const regularDespitePrefix = new Set(['behave', 'belie', 'relay', 'outlay', 'replay']);

/** Infinitives of which this is an irregular past or participle. */
export function irregularInfinitives(form: string): readonly string[] {
  const known = infinitives.get(form);
  if (known) return known;
  return prefixes.flatMap((prefix) => {
    if (!form.startsWith(prefix)) return [];
    return (infinitives.get(form.slice(prefix.length)) ?? [])
      .map((base) => prefix + base)
      .filter((base) => irregularVerb(base) !== undefined);
  });
}

function invert(pairs: readonly (readonly [form: string, base: string])[]): ReadonlyMap<string, readonly string[]> {
  const bases = new Map<string, string[]>();
  for (const [form, base] of pairs) {
    const known = bases.get(form);
    if (!known) bases.set(form, [base]);
    else if (!known.includes(base)) known.push(base);
  }
  return bases;
}
