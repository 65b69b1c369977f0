import { documentFacts, pageStyle, titleParts } from './page-style.ts';

/** A glossary in two columns, in Typst. It reads everything from `/data.json` (see GlossaryPageData) and shows strings as strings. */
export const glossaryTemplate = String.raw`${pageStyle}${documentFacts}${titleParts}
#set page(
  paper: "a4",
  margin: (top: 22mm, bottom: 20mm, left: 18mm, right: 18mm),
  header-ascent: 8mm,
  footer-descent: 8mm,
  header: context if here().page() > 1 { small(data.title) },
  footer: context small(align(right)[#data.words.page #counter(page).display() #data.words.of #counter(page).final().first()]),
)
#set text(
  font: serif, size: 8.8pt, fill: ink, lang: data.lang, region: data.region,
  fallback: false, hyphenate: true, ligatures: false,
)
#set par(leading: 0.5em, spacing: 0.45em, justify: false)
#show title: set text(font: serif, size: 18pt, weight: 600)
#show heading: set text(font: serif, size: 13pt, weight: 600, fill: accent)
#show heading: it => block(above: 5mm, below: 2.2mm, sticky: true, it.body)

#page-count()

#kicker()
#v(3.2mm, weak: true)
#title(data.title)
#v(3mm, weak: true)
#small(data.facts)
#legend()
#v(2mm, weak: true)
#line(length: 100%, stroke: 0.8pt + accent)

#let dutch(body) = text(lang: "nl", region: "NL", body)
#let english(body) = text(lang: "en", region: "GB", body)
#let entry(it) = block(above: 2.1mm, below: 0pt, breakable: it.definition.len() + it.note.len() > 400, {
  par(hanging-indent: 3mm, {
    dutch(strong(it.head))
    if it.otherDutch.len() > 0 { dutch(text(fill: quiet, [, #it.otherDutch.join(", ")])) }
    if it.english.len() > 0 {
      [ #sym.space.nobreak#text(fill: accent, "–") ]
      english[#text(weight: 600, it.english.first())#for term in it.english.slice(1) [, #term]]
    }
  })
  for wrong in it.forbidden {
    par(hanging-indent: 6mm, first-line-indent: (amount: 3mm, all: true), text(size: 8pt, {
      text(fill: quiet, [#data.words.not ])
      english(strike(wrong.term))
      if wrong.reason != "" { text(fill: quiet, [: #wrong.reason]) }
    }))
  }
  if it.definition != "" { pad(left: 3mm, par(text(size: 8pt, it.definition))) }
  if it.note != "" { pad(left: 3mm, par(text(size: 8pt, style: "normal", fill: quiet, it.note))) }
  if it.subject != "" { pad(left: 3mm, small(it.subject)) }
})

#columns(2, gutter: 8mm, {
  for group in data.letters {
    heading(level: 1, group.letter)
    for it in group.entries { entry(it) }
  }
})
`;
