import type { InconsistencyPlace } from '#shared/model/consistency.ts';
import type { Terms } from '#glossary/terms/terms-index.ts';
import { gatherNames, type NameUse } from './gather-names.ts';
import { editDistance, isInflection, soundOf } from './name-likeness.ts';
import { addTo, toPlace, toRenderings, type FoundInconsistency, type TextRow } from './read-rows.ts';

/** From this length on two letters may differ. */
const longName = 9;
/** A slip is rarer than the name by this much. */
const rarity = 3;

/**
 * Names that are probably one name in two spellings: Michta and Mischta. Not their inflections, not names that the
 * glossary or the map of the world knows both of, and not two people who each have a first name of their own.
 */
export function compareNames(
  rows: readonly TextRow[],
  side: 'source' | 'target',
  terms: Terms,
): readonly FoundInconsistency[] {
  const names = gatherNames(side === 'target' ? rows.filter(({ target }) => target !== '') : rows, side);
  const known = listKnown(terms, side);
  const buckets = new Map<string, NameUse[]>();
  for (const use of names) addTo(buckets, soundOf(use.name).slice(0, 1), use);
  const pairs = [...buckets.values()].flatMap((bucket) =>
    bucket.flatMap((one, at) =>
      bucket.slice(at + 1).flatMap((other) => (isOneName(one, other, known) ? [[one, other]] : [])),
    ),
  );
  return joinPairs(pairs).map((group) => toFinding(group, side));
}

function isOneName(one: NameUse, other: NameUse, known: ReadonlySet<string>): boolean {
  const [a, b] = [one.name, other.name];
  if (isInflection(a, b)) return false;
  const distance = editDistance(a.toLowerCase(), b.toLowerCase());
  const sameSound = soundOf(a) === soundOf(b);
  if (!sameSound && distance > (Math.min(a.length, b.length) >= longName ? 2 : 1)) return false;
  if (known.has(a.toLowerCase()) && known.has(b.toLowerCase())) return false;
  if (areTwoPeople(one, other)) return false;
  if (sameSound || shareFirstName(one, other)) return true;
  const [rare, frequent] = [one, other].sort((x, y) => x.places.length - y.places.length) as [NameUse, NameUse];
  return shareArticle(one, other) && rare.places.length * rarity <= frequent.places.length;
}

function areTwoPeople(one: NameUse, other: NameUse): boolean {
  return one.before.size > 0 && other.before.size > 0 && !shareFirstName(one, other);
}

function shareFirstName(one: NameUse, other: NameUse): boolean {
  return [...one.before].some((name) => other.before.has(name));
}

function shareArticle(one: NameUse, other: NameUse): boolean {
  const articles = new Set(one.places.map(({ row }) => row.article_id));
  return other.places.some(({ row }) => articles.has(row.article_id));
}

let regions: readonly string[] | undefined;

/** Words of the glossary's names and of the countries of the world, small. */
function listKnown(terms: Terms, side: 'source' | 'target'): ReadonlySet<string> {
  const language = side === 'source' ? 'nl' : 'en';
  const known = new Set<string>(listRegions());
  for (const concept of terms.concepts.values()) {
    for (const term of concept.terms) {
      if (term.language !== language || term.standing === 'deprecated' || !/\p{Lu}/u.test(term.text)) continue;
      for (const word of term.text.split(/[\s-]+/u)) known.add(word.toLowerCase());
    }
  }
  return known;
}

function listRegions(): readonly string[] {
  if (regions) return regions;
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const names = ['nl', 'en'].map((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }));
  regions = names.flatMap((list) =>
    codes.flatMap(
      (code) =>
        list
          .of(code)
          ?.toLowerCase()
          .split(/[\s-]+/u) ?? [],
    ),
  );
  return regions;
}

/** Spellings that are alike one by one are one name. */
function joinPairs(pairs: readonly (readonly NameUse[])[]): readonly (readonly NameUse[])[] {
  const groups: Set<NameUse>[] = [];
  for (const pair of pairs) {
    const [group = new Set<NameUse>(), ...others] = groups.filter((each) => pair.some((use) => each.has(use)));
    if (!groups.includes(group)) groups.push(group);
    for (const use of [...pair, ...others.flatMap((other) => [...other])]) group.add(use);
    for (const other of others) groups.splice(groups.indexOf(other), 1);
  }
  return groups.map((group) => [...group]);
}

function toFinding(group: readonly NameUse[], side: 'source' | 'target'): FoundInconsistency {
  const byName = new Map<string, InconsistencyPlace[]>(
    group.map(({ name, places }) => [name, places.map(({ row, range }) => toPlace(row, range))]),
  );
  const renderings = toRenderings(byName);
  const key = `name ${side} ${[...byName.keys()].sort().join(' ')}`;
  const subject = renderings[0]?.text ?? '';
  return { key, kind: 'name', severity: 'warning', side, subject, conceptId: null, renderings };
}
