import { firstBelief, learnBelief, makeReady, type KnownPair, type Ready } from './belief.ts';
import { beads } from './beads.ts';
import { layCorridor, type Anchor, type Corridor } from './corridor.ts';
import type { DocumentSentence } from './document.ts';
import { findAnchors } from './find-anchors.ts';
import { placeMoved } from './find-moved.ts';
import { findPath, type LikelyBead } from './find-path.ts';
import { scoreBeads, type Belief, type Rest } from './score-beads.ts';

/** Sentences that belong together, by their numbers, and how sure that is. One side can be empty. */
export interface AlignedLink {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** Chance that the link is right, 0–1. */
  readonly confidence: number;
}

/** What helps to align besides the documents themselves. */
export interface AlignHelp {
  readonly pairs: readonly KnownPair[];
  readonly rest: Rest;
}

/** Up to this many pairs of sentences everything is compared with everything, even before anything was learnt. */
const smallEnough = 400_000;
/** From here on there is so much to learn from that the second pass knows all that a third would. */
const hugeFrom = 25_000_000;
/**
 * Aligns the sentences of a Dutch document with those of its English translation. First by what is known beforehand
 * (numbers, names, common words, known pairs, lengths, paragraphs), then again with what the sure links of the first pass
 * teach about these two documents. Null where `help.rest` said stop.
 */
export async function alignDocuments(
  source: readonly DocumentSentence[],
  target: readonly DocumentSentence[],
  help: AlignHelp,
): Promise<readonly AlignedLink[] | null> {
  const ready = makeReady(source, target, help.pairs);
  let belief = firstBelief(ready);
  let path: readonly LikelyBead[] = [];
  const passes = source.length * target.length <= hugeFrom ? 3 : 2;
  for (let pass = 0; pass < passes; pass += 1) {
    const corridor = chooseCorridor(ready, belief);
    const scores = await scoreBeads(ready.source, ready.target, corridor, belief, help.rest);
    if (!scores) return null;
    path = findPath(corridor, scores, belief.gaps);
    if (pass < passes - 1) belief = learnBelief(ready, belief, path);
  }
  const placed = await placeMoved(ready.source, ready.target, belief, path, help.rest);
  return placed && placed.map(toLink);
}

function chooseCorridor({ source, target }: Ready, { lexicon }: Belief): Corridor {
  const [sources, targets] = [source.sentences.length, target.sentences.length];
  const anchors: readonly Anchor[] =
    sources * targets <= smallEnough ? [] : findAnchors(source.words, target.words, lexicon);
  return layCorridor(sources, targets, anchors);
}

function toLink({ source, target, kind, chance }: LikelyBead): AlignedLink {
  const bead = beads[kind] ?? beads[0];
  return {
    source: Array.from({ length: bead.source }, (_, at) => source + at),
    target: Array.from({ length: bead.target }, (_, at) => target + at),
    confidence: chance,
  };
}
