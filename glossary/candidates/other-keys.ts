import { stripMarks } from '#glossary/text/dutch/read-word.ts';
import type { Gathered } from './gather-candidates.ts';
import { readLast } from './tag-words.ts';

/** Keys that a candidate may have just as well: sloten is the plural of sloot and of slot. Without its own. */
export function otherKeys({ key, kind, forms }: Gathered): readonly string[] {
  if (kind === 'name' || kind === 'abbreviation') return [];
  const head = key.slice(0, key.lastIndexOf(' ') + 1);
  const lists = [...forms.keys()].map((form) => {
    const last = stripMarks((form.split(' ').at(-1) ?? '').toLowerCase());
    const nouns = readLast(last).readings.filter((reading) => reading.kind === 'noun');
    return nouns.map(({ lemma }) => head + lemma);
  });
  const [first = [], ...rest] = lists;
  return first.filter((other) => other !== key && rest.every((list) => list.includes(other)));
}
