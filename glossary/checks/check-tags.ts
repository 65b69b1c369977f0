import type { Finding } from '#shared/model/finding.ts';
import { compareTags, type Misnested } from '#shared/text/compare-tags.ts';
import { listTags, tagClass, type PlacedTag } from '#shared/text/tags.ts';

/**
 * Warns of tags of the Dutch that the English lacks, of those that it has too many, and of pairs that cross each other. Where
 * the place is plain, as at either end of the sentence, the finding says so and can be mended by key.
 */
export function checkTags(source: string, target: string): readonly Finding[] {
  const { missing, extra, misnested } = compareTags(source, target);
  return [
    ...missing.map((placed) => toMissing(placed, source, target)),
    ...extra.map(({ at, mark }) =>
      toFinding({
        code: 'tag_extra',
        target: [at, at + 1],
        fix: '',
        detail: { ...noWords, source: mark, target: mark },
      }),
    ),
    ...misnested.map((wrong) => toMisnested(wrong, target)),
  ];
}

const noWords = { source: '', target: '', expected: [], reason: '' } as const;

function toFinding(finding: Pick<Finding, 'code' | 'fix' | 'detail'> & Partial<Finding>): Finding {
  return { severity: 'warning', conceptId: null, source: null, target: null, overridden: null, ...finding };
}

function toMissing({ at, mark }: PlacedTag, source: string, target: string): Finding {
  const place = findPlace(at, source, target);
  return toFinding({
    code: 'tag_missing',
    source: [at, at + 1],
    target: place === null ? null : [place, place],
    fix: mark,
    detail: { ...noWords, source: mark },
  });
}

const onlyTags = new RegExp(`^[${tagClass}]*$`, 'u');

/** A tag before the first or behind the last sign of the Dutch stands there in the English too. */
function findPlace(at: number, source: string, target: string): number | null {
  if (onlyTags.test(source.slice(0, at))) {
    const before = new Set(source.slice(0, at));
    let place = 0;
    while (before.has(target.charAt(place))) place += 1;
    return place;
  }
  if (!onlyTags.test(source.slice(at))) return null;
  const behind = new Set(source.slice(at + 1));
  let place = target.trimEnd().length;
  while (place > 0 && behind.has(target.charAt(place - 1))) place -= 1;
  return place;
}

/** Two tags with nothing between them but tags and spaces can change places. */
function toMisnested({ tag, other }: Misnested, target: string): Finding {
  const from = tag.at;
  const to = other.at + 1;
  const between = target.slice(from + 1, other.at);
  const isPlain = from < other.at && listTags(between).length === 0 && between.trim() === '';
  return toFinding({
    code: 'tag_misnested',
    target: isPlain ? [from, to] : [from, from + 1],
    fix: isPlain ? other.mark + between + tag.mark : null,
    detail: { ...noWords, source: tag.mark, target: isPlain ? target.slice(from, to) : tag.mark },
  });
}
