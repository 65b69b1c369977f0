import type { PageData, PageRow } from './page-data.ts';
import { breakLongWords, nameCharacter, sanitiseText, type Faces } from './sanitise-text.ts';
import { splitRuns } from './split-runs.ts';

/** Longest words that are left whole, in characters: what the place holds on one line. */
const roomFor = { text: 40, heading: 30, title: 26, fact: 24 } as const;
/** A message names this many lost characters; a whole text in a script that the faces lack would fill the screen. */
const mostNamed = 60;

/** Page data that can be set in the faces. */
export interface SanitisedPageData {
  readonly data: PageData;
  /** Lost characters as a message shows them, each once; empty where nothing was lost. */
  readonly lost: readonly string[];
  /** True where a `□` stands on the page and the legend must explain it. */
  readonly hasMissingSigns: boolean;
}

/** Cleans every string that comes from outside; labels are ours. */
export function sanitisePageData(data: PageData, faces: Faces): SanitisedPageData {
  const lost = new Set<string>();
  const clean = (text: string, room: number): string => {
    const sanitised = sanitiseText(text, faces);
    sanitised.lost.forEach((character) => lost.add(character));
    return breakLongWords(sanitised.text, room);
  };
  const cleanRow = (row: PageRow): PageRow => {
    const room = row.kind === 'heading' ? roomFor.heading : roomFor.text;
    return {
      ...row,
      source: splitRuns(clean(row.source.join(''), room), 'nl'),
      target: splitRuns(clean(row.target.join(''), room), 'en'),
    };
  };
  const sanitised: PageData = {
    ...data,
    title: clean(data.title, roomFor.title),
    sourceName: clean(data.sourceName, roomFor.text),
    author: data.author === null ? null : clean(data.author, Infinity),
    keywords: data.keywords.map((keyword) => clean(keyword, Infinity)),
    facts: data.facts.map(([label, value]) => [label, clean(value, roomFor.fact)]),
    rows: data.rows.map(cleanRow),
    terms: data.terms.map(({ nl, en, note }) => ({
      nl: clean(nl, roomFor.text),
      en: clean(en, roomFor.text),
      note: clean(note, roomFor.text),
    })),
  };
  const names = [...new Set([...lost].map(nameCharacter))];
  return {
    data: sanitised,
    lost: names.length > mostNamed ? [...names.slice(0, mostNamed), '…'] : names,
    hasMissingSigns: [...lost].some((character) => nameCharacter(character) === character),
  };
}
