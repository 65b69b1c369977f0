import type { ConceptId } from '#shared/model/ids.ts';
import type { Concept } from '#shared/model/terms.ts';
import { addToCompounds, removeFromCompounds, type CompoundIndex } from './compound-parts.ts';
import { patternsOf, type TermPattern } from './term-patterns.ts';

/** A step on the way through the words of the terms. */
export interface TermNode {
  readonly next: Map<string, TermNode>;
  /** Terms that end here. */
  patterns: readonly TermPattern[];
}

/**
 * Concepts made ready to be found in Dutch text: a tree over the keys of the words, so that finding takes time by the length
 * of the text and hardly by the number of terms. Change it only by {@link addConcept} and {@link removeConcept}.
 */
export interface TermIndex extends CompoundIndex {
  readonly concepts: Map<ConceptId, Concept>;
  readonly root: TermNode;
  /** Counts the changes. */
  version: number;
}

/** Makes an index of these concepts; of two with one id the last counts. */
export function buildTermIndex(concepts: Iterable<Concept>): TermIndex {
  const index: TermIndex = {
    concepts: new Map(),
    root: createNode(),
    starts: new Map(),
    ends: new Map(),
    known: new Map(),
    version: 0,
  };
  for (const concept of concepts) addConcept(index, concept);
  return index;
}

/** Adds a concept, in place of the one with its id; takes no longer for a large index than for a small one. */
export function addConcept(index: TermIndex, concept: Concept): void {
  removeConcept(index, concept.id);
  index.concepts.set(concept.id, concept);
  for (const pattern of dutchPatterns(concept)) {
    let node = index.root;
    for (const { key } of pattern.words) node = childOf(node, key);
    node.patterns = [...node.patterns, pattern];
    addToCompounds(index, pattern);
  }
}

/** Takes a concept out; one that is not there is no error. */
export function removeConcept(index: TermIndex, id: ConceptId): void {
  index.version++;
  index.known.clear();
  const concept = index.concepts.get(id);
  if (!concept) return;
  index.concepts.delete(id);
  for (const pattern of dutchPatterns(concept)) {
    removePattern(index.root, pattern, 0);
    removeFromCompounds(index, pattern);
  }
}

function dutchPatterns(concept: Concept): readonly TermPattern[] {
  return concept.terms.filter((term) => term.language === 'nl').flatMap((term) => patternsOf(concept.id, term));
}

function removePattern(node: TermNode, pattern: TermPattern, at: number): void {
  const word = pattern.words[at];
  if (word === undefined) {
    node.patterns = node.patterns.filter((other) => other.conceptId !== pattern.conceptId);
    return;
  }
  const child = node.next.get(word.key);
  if (!child) return;
  removePattern(child, pattern, at + 1);
  if (child.patterns.length === 0 && child.next.size === 0) node.next.delete(word.key);
}

function childOf(node: TermNode, key: string): TermNode {
  const known = node.next.get(key);
  if (known) return known;
  const child = createNode();
  node.next.set(key, child);
  return child;
}

function createNode(): TermNode {
  return { next: new Map(), patterns: [] };
}
