/** What the word list says of a word; a word may be several of these. */
export const wordClass = {
  /** It is in the list, whatever it is. */
  listed: 1,
  noun: 2,
  /** Written with a capital. */
  name: 4,
  adjective: 8,
  infinitive: 16,
  /** The bare stem of a verb: eis, schort. */
  verbStem: 32,
  /** May begin a compound. */
  opens: 64,
  /** May end a compound. */
  closes: 128,
  /** A participle without ge- or with it, which takes -e. */
  participle: 256,
  /** A name of a person or place. */
  properName: 512,
  /** A name of a person. */
  person: 1024,
} as const;

const classOfFlag: Readonly<Record<string, number>> = {
  Vi: wordClass.infinitive,
  Ve: wordClass.participle,
  Vp: wordClass.verbStem,
  Vq: wordClass.verbStem,
  V3: wordClass.verbStem,
  Ca: wordClass.opens,
  Cb: wordClass.opens,
  Cc: wordClass.closes,
  Ch: wordClass.opens | wordClass.noun,
  Cd: wordClass.opens | wordClass.noun,
  Ce: wordClass.opens | wordClass.noun,
  Zm: wordClass.adjective,
  Zk: wordClass.adjective,
  Ai: 0,
  PN: wordClass.name | wordClass.properName | wordClass.person,
  PI: wordClass.name | wordClass.properName,
  GL: wordClass.name | wordClass.properName,
  Gl: wordClass.name | wordClass.properName,
};

/** What two letters behind a word of the list say of it (the names of its affix classes). */
export function classesOfFlag(flag: string): number {
  const known = classOfFlag[flag];
  if (known !== undefined) return known;
  const group = flag[0];
  if (group === 'Z' || group === 'Y') return wordClass.noun;
  return group === 'A' ? wordClass.adjective : 0;
}

const particleFlags: Readonly<Record<string, string>> = {
  Pa: 'aaneen',
  Pb: 'aan',
  Pd: 'achter',
  Pe: 'achterna',
  Pf: 'achterop',
  Pg: 'achterover',
  Ph: 'achteruit',
  Pj: 'af',
  Pk: 'uiteen',
  Pl: 'bij',
  Pm: 'over',
  Pn: 'voor',
  Po: 'binnen',
  Pp: 'door',
  Pq: 'dicht',
  Pr: 'mee',
  Ps: 'uit',
  Pt: 'na',
};

/** The particle that an affix class puts before a verb: Pn makes voorstellen of stellen. */
export function particleOfFlag(flag: string): string | undefined {
  return particleFlags[flag];
}
