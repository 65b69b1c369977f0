import { listWords } from '#glossary/text/list-words.ts';

/** Dutch abbreviations by what their full stop can mean. Written as before the stop; the first letter may be a capital. */

/** Always followed by what they belong to: no sentence ends here, whatever comes next. */
export const neverLast = listWords(`
  o.a o.m bijv bijvb bv b.v d.w.z d.i m.a.w m.b.t m.n m.m.v n.a.v i.v.m i.t.t t.o.v t.b.v t.g.v t.a.v m.u.v m.i.v o.l.v
  o.b.v o.g.v i.h.b i.c i.p.v i.pl.v i.s.m i.o.m i.g.v i.h.k.v i.k.v i.z t.h.v t.w t.n.v t.l.v t.t.v t.e.m v.a v.d v.h
  v.w.b w.o w.v z.g c.q a.d b.d a.h.v a.g.v d.m.v n.o.v e.g i.e h.t n.b p.s ps N.B P.S PS c.a a.k.a
  zgn zog resp vgl cf vs incl excl nl nml plm ca cca ong vnl afk lett evt spec
`);

/** Titles before a name; several can stand together without a space (`mr.dr.`). */
export const titles = listWords(`
  dhr mevr mw mej mr mrs ms prof dr drs dra ir ing ds jhr jkvr mgr bc lic em h.c
`);

/** Ranks, offices and labels: a name follows, which may begin with De; a word that only begins sentences ends the sentence. */
export const beforeName = listWords(`
  gen kol lt ltz luit maj kapt serg sgt korp adm vadm cdt insp comm hfdinsp pres sen gouv burg wnd plv fam gebr wed dir
  secr voorz staatssecr min.-pres min.pres adj hr zr kard geb red eindred ed eds vert bew ill aang
`);

/** As a rule something follows, but they can stand last: only a word that begins sentences ends the sentence. */
export const seldomLast = listWords(`
  overl gest getr afd dept fac univ prov eig uitg jr sr inc ltd corp co bros c.s al ibid id sint st ste b.g.g afz bijl
`);

/** The same, only with a capital: in small letters they are other words or do not occur. */
export const seldomLastCapital = listWords(`
  Th Ch Ph Chr Joh Jos Jac Fr Fred Wm Alb Ant Corn Geo Tj Sj IJ Ij Ave Blvd Mt Ft Col Capt Cpt Cmdr Rep Gov Hon Rev Messrs
  Mme Mlle Assoc Kh Ver Ned Eur Kon
`);

/** A number follows: `nr. 5`, `art. IV`, `blz. 12`, `sept. 1999`. Before anything else the stop ends the sentence. */
export const beforeNumber = listWords(`
  nr nrs no nos num art artt blz bladz p pp pag pg fol hfst hst h par lid afb fig tab bijl dl jg jrg vol bd afl ed st kol
  r tel fax mob toest tst postb rek kvk k.v.k eur fl hfl fr bef max gem geb overl gest rev cat inv sign d.d dd ex kl gr v stb stcrt trb pb nj
  jan feb febr mrt apr jun jul aug sep sept okt nov dec
`);

/** Dotted letters that often close a sentence: a capital after them begins the next. */
export const oftenLast = listWords(`
  e.a e.d e.v e.o o.i.d a.u.b s.v.p z.s.m z.o.z n.v.t n.n.b n.t.b t.z.t v.v k.k p.m a.m p.j p.w p.d p.p p.u m.v.g q.q
  v.chr n.chr z.g.a.n i.o
`);

/** Organisations and countries written with stops; they close a sentence as readily as any name. */
export const dottedNames = listWords(`
  U.S U.S.A V.S V.N E.U U.K G.B D.C N.A.V.O N.A.T.O U.S.S.R D.D.R B.R.D E.E.G C.I.A F.B.I
`);

/** What dotted names of countries can be part of: `U.S. Army`. */
export const partsOfNames = listWords(
  'Army Navy Air Marine Marines Steel Open Bank Department Senate Supreme Secretary Soccer',
);

/** Forms of company, which follow a name (`Philips N.V.`) or precede one (`N.V. Philips`). */
export const companyForms = listWords('N.V B.V S.A V.O.F C.V A.G e.V');

/** Nouns that take a letter as their name (`vitamine C.`, `groep A.`), so that it is no initial. */
export const namedByLetter = listWords(`
  vitamine vitaminen plan groep poule klasse type hepatitis categorie bijlage variant lijn letter punt optie model serie
  generatie deel niveau stap fase blok zone vak terrein merk wet artikel onderdeel scenario influenza streptokokken
  box lid meneer mijnheer mevrouw
`);

/** Rulers, whose Roman number is no initial: `Karel V.`, `Pius X.` */
export const numberedNames = listWords(`
  Karel Filips Willem Lodewijk Hendrik George Pius Leo Johannes Paulus Benedictus Nicolaas Alexander Peter Catharina
  Elizabeth Napoleon Frederik Leopold Albert Boudewijn Ferdinand Filip Frans Gregorius Innocentius Clemens Gustaaf
  Christiaan Richard Edward Hendrikus Carlos Jacobus Maria Paul Wilhelm Mohammed Abdullah Hassan Ramses Formule Deel
`);
