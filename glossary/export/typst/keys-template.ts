import { documentFacts, pageStyle, titleParts } from './page-style.ts';

/** A sheet of keys in two columns, in Typst. It reads everything from `/data.json` (see KeysPageData) and shows strings as strings. */
export const keysTemplate = String.raw`${pageStyle}${documentFacts}${titleParts}
#set page(
  paper: "a4",
  margin: (top: 17mm, bottom: 16mm, left: 16mm, right: 16mm),
  footer-descent: 6mm,
  footer: context if counter(page).final().first() > 1 {
    small(align(right)[#data.words.page #counter(page).display() #data.words.of #counter(page).final().first()])
  },
)
#set text(
  font: sans, size: 8.4pt, fill: ink, lang: data.lang, region: data.region,
  fallback: false, hyphenate: false, ligatures: false,
)
#set par(leading: 0.42em, spacing: 0.5em, justify: false)
#show title: set text(font: serif, size: 18pt, weight: 600)
#show heading: set text(font: serif, size: 11pt, weight: 600, fill: accent)
#show heading: it => block(above: 4.4mm, below: 1.6mm, sticky: true, it.body)

#page-count()

#kicker()
#v(2.6mm, weak: true)
#title(data.title)
#v(2.4mm, weak: true)
#small(data.facts)
#legend()
#v(2mm, weak: true)
#line(length: 100%, stroke: 0.8pt + accent)
#v(1mm)

#let cap(key) = box(
  stroke: 0.5pt + rgb("#8d929b"), radius: 1.4pt, inset: (x: 1.3mm, y: 0pt), outset: (y: 0.85mm),
  text(size: 7.4pt, weight: 500, key),
)
#let combination(caps) = box(caps.map(cap).join(h(0.6mm)))

#columns(2, gutter: 9mm, {
  for (at, groups) in data.columns.enumerate() {
    if at > 0 { colbreak() }
    for group in groups {
    heading(level: 1, group.heading)
    for row in group.rows {
      block(
        above: 0pt, below: 0pt, width: 100%, breakable: false, inset: (y: 1.35mm), stroke: (top: 0.3pt + hairline),
        grid(
          columns: (1fr, auto), column-gutter: 3mm, align: (left + top, right + top),
          par(hanging-indent: 2mm, row.label),
          row.keys.map(combination).join(h(2.4mm)),
        ),
      )
    }
    }
  }
})
`;
