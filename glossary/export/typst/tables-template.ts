import { documentFacts, pageStyle, titleParts } from './page-style.ts';

/** Tables under each other, in Typst. It reads everything from `/data.json` (see TablesData) and shows strings as strings. */
export const tablesTemplate = String.raw`${pageStyle}${documentFacts}${titleParts}
#set page(
  paper: "a4",
  flipped: data.landscape,
  margin: (top: 22mm, bottom: 20mm, left: 20mm, right: 18mm),
  header-ascent: 8mm,
  footer-descent: 8mm,
  header: context if here().page() > 1 { small(data.title) },
  footer: context small(align(right)[#data.words.page #counter(page).display() #data.words.of #counter(page).final().first()]),
)
#set text(
  font: sans, size: 8.8pt, fill: ink, lang: data.lang, region: data.region,
  fallback: false, hyphenate: false, ligatures: false,
)
#set par(leading: 0.5em, spacing: 0.8em, justify: false)
#show title: set text(font: serif, size: 18pt, weight: 600)
#show title: set par(leading: 0.42em)
#show heading: set text(font: serif, size: 12pt, weight: 600)
#show heading: it => block(above: 0pt, below: 0pt, it.body)

#page-count()

#kicker()
#v(3.2mm, weak: true)
#title(data.title)
#v(5.5mm, weak: true)
#if data.facts.len() > 0 {
  block(width: 100%, stroke: (top: 0.8pt + accent, bottom: 0.4pt + hairline), inset: (y: 2.6mm), grid(
    columns: data.facts.map(fact => 1fr),
    column-gutter: 5mm,
    ..data.facts.map(fact => {
      par(text(size: 7.2pt, fill: quiet, fact.at(0)))
      par(fact.at(1))
    }),
  ))
}
#legend()

#let side(column) = if column.isNumber { right } else { left }
#let dress(column, body) = {
  if column.lang == "nl" { text(font: serif, size: 9.4pt, lang: "nl", region: "NL", hyphenate: true, body) }
  else if column.lang == "en" { text(font: serif, size: 9.4pt, lang: "en", region: "GB", hyphenate: true, body) }
  else if column.isNumber { text(number-width: "tabular", body) }
  else { body }
}

// A short table stays on one page with its heading.
#for part in data.tables {
  v(7mm, weak: true)
  block(breakable: part.rows.len() > 20, width: 100%, {
    if part.heading != "" {
      block(sticky: true, heading(level: 1, part.heading))
      v(3mm, weak: true)
    }
    let last = part.rows.len() + 1
    table(
      columns: part.columns.map(column => column.share * 1fr),
      align: (x, y) => side(part.columns.at(x)) + top,
      inset: (x, y) => (
        left: if x == 0 { 0pt } else { 2mm }, right: if x == part.columns.len() - 1 { 0pt } else { 2mm },
        top: 3.6pt, bottom: 4pt,
      ),
      stroke: (x, y) => if y == 1 or y == last { (top: 0.6pt + ink) } else if y > 1 { (top: 0.3pt + hairline) },
      table.header(..part.columns.map(column => text(size: 8.2pt, weight: 600, fill: accent, column.name))),
      ..part.rows.map(row => row.enumerate().map(((at, cell)) => table.cell(breakable: false, dress(part.columns.at(at), cell)))).flatten(),
      ..part.sum.enumerate().map(((at, cell)) => table.cell(breakable: false, text(weight: 600, dress(part.columns.at(at), cell)))),
    )
  })
}
`;
