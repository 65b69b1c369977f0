import { pageStyle } from './page-style.ts';

/**
 * The page, in Typst. It reads everything from `/data.json` (see PageData) and shows strings as strings, so no text can
 * become markup. A string here rather than a file of its own: it then goes wherever the code goes, bundled or not.
 */
export const bilingualTemplate = String.raw`${pageStyle}
#let words = data.words
#let gutter = 9.5mm

#let dutch(body) = text(lang: "nl", region: "NL", body)
#let english(body) = text(lang: "en", region: "GB", body)
#let set-runs(runs) = for (place, run) in runs.enumerate() {
  if calc.odd(place) { text(hyphenate: false, run) } else { run }
}
#let wear(style, body) = {
  if style == "bold" { strong(body) }
  else if style == "italic" { emph(body) }
  else if style == "underline" { underline(offset: 0.16em, body) }
  else if style == "strike" { strike(body) }
  else if style == "subscript" { sub(body) }
  else if style == "superscript" { super(body) }
  else if style == "code" { text(font: sans, size: 0.94em, ligatures: false, body) }
  else { body }
}
#let set-styled(styled) = for piece in styled {
  let body = piece.styles.fold(set-runs(piece.runs), (body, style) => wear(style, body))
  if piece.link == none { body } else { link(piece.link, text(fill: accent, body)) }
}
#let set-text(row, side) = if side + "Styled" in row { set-styled(row.at(side + "Styled")) } else { set-runs(row.at(side)) }
#let column-name(body) = text(font: sans, size: 8.2pt, weight: 600, fill: accent, body)

#set document(
  title: data.title,
  author: if data.author == none { () } else { data.author },
  keywords: data.keywords,
  date: if data.date == none { none } else {
    datetime(year: data.date.at(0), month: data.date.at(1), day: data.date.at(2))
  },
)
#set page(
  paper: "a4",
  margin: (top: 25mm, bottom: 23mm, left: 23mm, right: 18mm),
  header-ascent: 9mm,
  footer-descent: 9mm,
  header: context if here().page() > 1 {
    small(grid(columns: (1fr, auto), column-gutter: 8mm, dutch(data.title), [Nederlands–English]))
  },
  footer: context small(grid(
    columns: (1fr, auto),
    column-gutter: 8mm,
    text(ligatures: false, data.sourceName),
    [#words.page #counter(page).display() #words.of #counter(page).final().first()],
  )),
)
#set text(
  font: serif, size: 9.6pt, fill: ink, lang: data.lang, region: data.region,
  fallback: false, hyphenate: true, costs: (hyphenation: 220%, runt: 200%),
)
#set par(leading: 0.56em, spacing: 0.9em, justify: false, linebreaks: "optimized")
#show title: set text(size: 18pt, weight: 600, hyphenate: false, lang: "nl", region: "NL")
#show title: set par(leading: 0.42em)
#show heading: set text(size: 11.2pt, weight: 600, costs: (hyphenation: 1000%))
#show heading: it => block(above: 0pt, below: 0pt, it.body)

#context [#metadata(counter(page).final().first()) <page-count>]

// Title block
#small(text(tracking: 0.05em, upper(words.kicker)))
#v(3.2mm, weak: true)
#title(data.title)
#v(5.5mm, weak: true)
#block(width: 100%, stroke: (top: 0.8pt + accent, bottom: 0.4pt + hairline), inset: (y: 2.6mm), {
  set text(font: sans, size: 8.2pt, hyphenate: false, ligatures: false)
  set par(leading: 0.45em, spacing: 1.2mm)
  grid(
    columns: data.facts.map(fact => if fact == data.facts.last() { 1.35fr } else { 1fr }),
    column-gutter: 5mm,
    ..data.facts.map(fact => {
      par(text(size: 7.2pt, fill: quiet, fact.at(0)))
      par(fact.at(1))
    }),
  )
})
#if data.legend.len() > 0 {
  v(2mm, weak: true)
  small(data.legend.map(entry => box[#text(weight: 600, fill: accent, entry.mark)#h(0.4em)#entry.meaning]).join(h(1.6em)))
}
#v(6.5mm, weak: true)

// One text of a row, by the kind of its paragraph
#let dress(kind, body) = {
  if kind == "caption" or kind == "author-note" { text(size: 8.6pt, style: "italic", body) }
  else if kind == "related" { text(font: sans, size: 8.2pt, fill: quiet, body) }
  else { body }
}
// Only one of the two headings becomes a bookmark: the English, or the Dutch while there is no English.
#let source-of(row) = dutch(dress(row.kind, {
  if row.kind == "heading" { heading(level: 1, outlined: false, bookmarked: row.target == (), set-text(row, "source")) }
  else { set-text(row, "source") }
}))
#let target-of(row) = {
  if row.marks != "" {
    place(dx: -6.2mm, dy: if row.kind == "heading" { 1.3pt } else { 0pt }, box(width: 5.2mm, align(right, text(font: sans, size: 8.4pt, weight: 600, fill: accent, row.marks))))
  }
  if row.target == () { small[– #emph(words.untranslated)] }
  else {
    english(dress(row.kind, if row.kind == "heading" { heading(level: 1, set-text(row, "target")) } else { set-text(row, "target") }))
  }
}
#let number-of(row) = if row.number != none {
  place(dx: -10mm, dy: 0.22em, box(width: 7mm, align(right, pdf.artifact(
    text(font: sans, size: 6.8pt, fill: quiet, str(row.number)),
  ))))
}
#let space-around(row) = (
  x: 0pt,
  top: if not row.first { 3.6pt } else if row.kind == "heading" { 11pt } else { 6.6pt },
  bottom: if not row.last { 3.6pt } else if row.kind == "heading" { 1.5pt } else { 6.6pt },
)

// The first column has no width: its cells span the rows that must share a page.
#let cells = data.rows.map(row => {
  let inset = space-around(row)
  if row.keep > 0 { (table.cell(rowspan: row.keep, breakable: row.keep == 1, inset: 0pt)[],) }
  (
    table.cell(breakable: row.long, inset: inset, { number-of(row); source-of(row) }),
    table.cell(breakable: row.long, inset: inset, target-of(row)),
  )
}).flatten()
#let name-cell(body) = table.cell(inset: (x: 0pt, top: 0pt, bottom: 2mm), column-name(body))

#if data.rows.len() == 0 { emph(words.empty) } else {
  table(
    columns: (0pt, 1fr, 1fr), column-gutter: (0pt, gutter), stroke: none, align: left + top,
    table.header(table.cell(inset: 0pt)[], name-cell(dutch[Nederlands]), name-cell(english[English])),
    ..cells,
  )
}

// Appendices
#let appendix(name, rows) = if rows.len() > 0 {
  set text(size: 8.6pt)
  set par(linebreaks: "simple")
  v(11mm, weak: true)
  block(sticky: true, width: 100%, stroke: (top: 0.8pt + accent), inset: (top: 4mm), {
    show heading: set text(size: 13pt)
    heading(level: 1, name)
  })
  v(4mm, weak: true)
  table(
    columns: (1fr, 1fr), column-gutter: gutter, align: left + top,
    inset: (x: 0pt, top: 4pt, bottom: 4.4pt), stroke: (x, y) => if y > 0 { (top: 0.3pt + hairline) },
    table.header(column-name(dutch[Nederlands]), column-name(english[English])),
    ..rows.map(row => (
      table.cell(breakable: false, dutch(row.nl)),
      table.cell(breakable: false, {
        english(row.en)
        if row.note != "" [#h(0.7em)#small(english(row.note))]
      }),
    )).flatten(),
  )
}
#appendix(words.departures, data.departures)
#appendix(words.appendix, data.terms)
`;
