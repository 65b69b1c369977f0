/**
 * What every printed page has in common: its faces and colours. Source Serif for the text, Source Sans for what surrounds it;
 * each lends the other what it lacks, nothing else does.
 */
export const pageStyle = String.raw`
#let data = json("/data.json")
#let serif = ("Source Serif 4", "Source Sans 3")
#let sans = ("Source Sans 3", "Source Serif 4")
#let ink = rgb("#1b1b1d")
#let quiet = rgb("#595d66")
#let hairline = rgb("#c9ccd1")
#let accent = rgb("#8a2f1d")
#let small(body) = text(font: sans, size: 7.6pt, fill: quiet, hyphenate: false, body)
`;

/** The metadata of a document whose data has a title, an author and a date. */
export const documentFacts = String.raw`
#set document(
  title: data.title,
  author: if data.author == none { () } else { data.author },
  date: if data.date == none { none } else {
    datetime(year: data.date.at(0), month: data.date.at(1), day: data.date.at(2))
  },
)
`;

/** What stands about the title of a document whose data has a kicker and a legend; `page-count` tells the export how many pages there are. */
export const titleParts = String.raw`
#let page-count() = context [#metadata(counter(page).final().first()) <page-count>]
#let kicker() = small(text(tracking: 0.05em, upper(data.kicker)))
#let legend() = if data.legend.len() > 0 {
  v(2mm, weak: true)
  small(data.legend.map(entry => box[#text(weight: 600, fill: accent, entry.mark)#h(0.4em)#entry.meaning]).join(h(1.6em)))
}
`;
