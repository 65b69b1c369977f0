import type { PageData, PageRow, PageTerm, StyledRuns } from './page-data.ts';
import type { Clean } from './sanitise-text.ts';
import { splitRuns } from './split-runs.ts';

/** Longest words that are left whole, in characters: what the place holds on one line. */
const roomFor = { text: 40, heading: 30, title: 26, fact: 24 } as const;

/** Cleans every string that comes from outside; labels are ours. */
export function sanitisePageData(data: PageData, clean: Clean): PageData {
  const cleanStyled = (styled: readonly StyledRuns[], room: number, language: 'nl' | 'en') =>
    styled.map((run) => ({ ...run, runs: splitRuns(clean(run.runs.join(''), room), language) }));
  const cleanRow = (row: PageRow): PageRow => {
    const room = row.kind === 'heading' ? roomFor.heading : roomFor.text;
    return {
      ...row,
      source: splitRuns(clean(row.source.join(''), room), 'nl'),
      target: splitRuns(clean(row.target.join(''), room), 'en'),
      ...(row.sourceStyled && { sourceStyled: cleanStyled(row.sourceStyled, room, 'nl') }),
      ...(row.targetStyled && { targetStyled: cleanStyled(row.targetStyled, room, 'en') }),
    };
  };
  const cleanTerm = ({ nl, en, note }: PageTerm): PageTerm => ({
    nl: clean(nl, roomFor.text),
    en: clean(en, roomFor.text),
    note: clean(note, roomFor.text),
  });
  return {
    ...data,
    title: clean(data.title, roomFor.title),
    sourceName: clean(data.sourceName, roomFor.text),
    author: data.author === null ? null : clean(data.author, Infinity),
    keywords: data.keywords.map((keyword) => clean(keyword, Infinity)),
    facts: data.facts.map(([label, value]) => [label, clean(value, roomFor.fact)]),
    rows: data.rows.map(cleanRow),
    terms: data.terms.map(cleanTerm),
    departures: data.departures.map(cleanTerm),
  };
}
