import { particlesBefore, prepositionParticles } from '#glossary/text/dutch/particles.ts';
import { readDutchWord, readNominal } from '#glossary/text/dutch/read-word.ts';
import type { ReadWord } from './read-word.ts';
import { auxiliaries } from './clause.ts';
import { hasAdverbOfPlace } from './sense.ts';
import type { TextItem } from './text-items.ts';

const none: readonly ReadWord[] = [];
const shortestHalf = 3;
/** zou kunnen hebben opgeschort: more verbs than this stand in no cluster. */
const mostVerbs = 4;

/** Words that a text writes apart, each read as the one word that it is: a verb around its auxiliaries, a shared second half. */
export function readApart(items: readonly TextItem[], at: number): readonly ReadWord[] {
  const next = items[at + 1];
  if (!next?.word) return none;
  if (next.gap === 'hyphen-after') return readShared(items, at);
  const first = next.folded === 'te' ? items[at + 2] : next;
  return next.gap === 'space' && auxiliaries.has(first?.folded ?? '') ? readCluster(items, at) : none;
}

/** op zal schorten = zal opschorten; but not in `waar hij op kan zitten`. */
function readCluster(items: readonly TextItem[], at: number): readonly ReadWord[] {
  const item = items[at];
  if (!item || item.gap === 'hyphen' || !particlesBefore(item.folded).includes(item.folded)) return none;
  if (prepositionParticles.has(item.folded) && hasAdverbOfPlace(items, at + 1)) return none;
  let last = at + 1;
  while (last - at <= mostVerbs && (auxiliaries.has(items[last]?.folded ?? '') || items[last]?.folded === 'te')) last++;
  const verb = items[last];
  if (!verb?.word || verb.gap !== 'space') return none;
  const folded = item.folded + verb.folded;
  const { readings } = readDutchWord(folded);
  const isVerb = readings.some(({ kind, form }) => kind === 'verb' && (form === 'infinitive' || form === 'participle'));
  return isVerb ? [{ text: item.text + verb.text, folded, gap: item.gap, genitive: false, at, last }] : none;
}

/** wapen- en munitieleveringen = wapenleveringen; the hit stands on the first half, which is all there is of it. */
function readShared(items: readonly TextItem[], at: number): readonly ReadWord[] {
  const item = items[at];
  const second = items[at + 2];
  if (!item || !second?.word || !/^(?:en|of|noch)$/.test(items[at + 1]?.folded ?? '')) return none;
  const found: ReadWord[] = [];
  for (let from = shortestHalf; from <= second.folded.length - shortestHalf; from++) {
    const half = second.folded.slice(from);
    if (readNominal(half).length === 0) continue;
    found.push({ text: item.text + half, folded: item.folded + half, gap: item.gap, genitive: false, at, last: at });
  }
  return found;
}
