import { listWords } from '#glossary/text/list-words.ts';

/** English abbreviations by what their full stop can mean. Written as before the stop; the first letter may be a capital. */

/** Always followed by what they belong to: no sentence ends here, whatever comes next. */
export const neverLast = listWords(`
  mr mrs ms messrs dr prof st rev hon fr sr.dr gen col lt maj capt cpt cmdr sgt cpl adm brig pte pvt gov sen rep pres amb insp supt
  lt.col lt.gen maj.gen brig.gen vice.adm e.g i.e eg ie viz vs v cf approx ca c incl excl esp resp q.v
`);

/** A number follows: `No. 5`, `art. IV`, `p. 12`, `Sept. 1999`. Before anything else the stop ends the sentence. */
export const beforeNumber = listWords(`
  no nos nr art arts p pp par para paras vol vols ch chap sec sect ed eds app tab fig figs eq ref refs bk pt n ver tel ext
  jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** They can close a sentence as well: only a word that begins sentences, after them, begins the next. */
export const seldomLast = listWords(`
  jr sr inc ltd co corp bros plc llc dept univ est ave blvd rd mt ft sq etc al ibid a.m p.m ph.d m.d b.a m.a
  u.s u.s.a u.k u.n e.u d.c n.y l.a a.d b.c b.c.e c.e u.s.s.r
`);

/** Words that can open an English sentence and, with a capital, are hardly ever a name or part of one. */
export const sentenceStarts = listWords(`
  The A An This That These Those He She It We You They I There Here His Her Its Our Your Their My But And Or So Yet Nor For
  If When While Where Why How What Who Which Whose Because Although Though Since Until Unless After Before During As At By
  In On Of To From With Without Within Under Over Between Among Against Through Into About Above Across Also Even Still Then
  Thus However Therefore Moreover Meanwhile Nevertheless Nonetheless Instead Indeed Perhaps Maybe Now Today Yesterday
  Tomorrow Later Earlier Soon Once Again Only Just Not No Nobody Nothing None Neither Either Both All Some Many Most Much
  More Few Fewer Several Each Every Everyone Everything Another Other Others One Two Three Four Five Six Seven Eight Nine
  Ten Dozens Hundreds Thousands Is Are Was Were Do Does Did Has Have Had Can Could Will Would Shall Should May Might Must
  Let Yes Well Finally First Second Third Last Next According Despite Given Like Unlike Such Same Whether Whatever Nearly
  Almost Around Roughly Officially Recently Currently Usually Often Sometimes Always Never Further Furthermore Besides
  Otherwise Hence Afterwards Because Being Having Asked Clearly Certainly Apparently Anyone Someone Something People
`);
