import type { ConceptId } from '#shared/model/ids.ts';
import type { Concept } from '#shared/model/terms.ts';
import { addToCompounds, removeFromCompounds, type CompoundIndex, type CompoundPart } from './compound-index.ts';
import { patternsOf, type PatternWord, type TermPattern } from './term-patterns.ts';

/** A step on the way through the words of the terms. */
export interface TermNode {
  /** By key; several keys of one word lead to one node. Null where no term goes on. */
  next: Map<string, TermNode> | null;
  /** Terms that end here. */
  patterns: readonly TermPattern[];
}

/** What a word of a text leads to, as it is written. */
export interface KnownWord {
  readonly keys: readonly string[];
  /** Where it leads from the beginning of terms. */
  readonly nodes: readonly TermNode[];
  readonly gapped: readonly TermNode[];
  /** The name that it may be the genitive of. */
  readonly name: string | null;
  readonly parts: readonly CompoundPart[];
}

/**
 * Concepts made ready to be found in Dutch text: a tree over the keys of the words, so that finding takes time by the length
 * of the text and hardly by the number of terms. Change it only by {@link addConcept} and {@link removeConcept}.
 */
export interface TermIndex extends CompoundIndex {
  readonly concepts: Map<ConceptId, Concept>;
  readonly root: TermNode;
  /** Terms whose words may have others between them. */
  readonly gapped: TermNode;
  /** Words that were met since the last change. */
  readonly known: Map<string, KnownWord>;
  /** Counts the changes. */
  version: number;
}

const noPatterns: readonly TermPattern[] = [];
const none: readonly TermNode[] = [];

/** Makes an index of these concepts; of two with one id the last counts. */
export function buildTermIndex(concepts: Iterable<Concept>): TermIndex {
  const index: TermIndex = {
    concepts: new Map(),
    root: createNode(),
    gapped: createNode(),
    parts: new Map(),
    vocabulary: new Map(),
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
    addPattern(pattern.gaps ? index.gapped : index.root, pattern, 0);
    addToCompounds(index, pattern);
  }
}

/** Takes a concept out; one that is not there is no error. */
export function removeConcept(index: TermIndex, id: ConceptId): void {
  index.version++;
  if (index.known.size > 0) index.known.clear();
  const concept = index.concepts.get(id);
  if (!concept) return;
  index.concepts.delete(id);
  for (const pattern of dutchPatterns(concept)) {
    removePattern(pattern.gaps ? index.gapped : index.root, pattern, 0);
    removeFromCompounds(index, pattern);
  }
}

/** The nodes that a word with these keys leads to, each once. */
export function childrenOf(node: TermNode, keys: readonly string[]): readonly TermNode[] {
  if (!node.next) return none;
  let only: TermNode | undefined;
  let several: TermNode[] | undefined;
  for (const key of keys) {
    const child = node.next.get(key);
    if (!child || child === only || several?.includes(child)) continue;
    if (only === undefined) only = child;
    else (several ??= [only]).push(child);
  }
  return several ?? (only === undefined ? none : [only]);
}

function dutchPatterns(concept: Concept): readonly TermPattern[] {
  return concept.terms.filter((term) => term.language === 'nl').flatMap((term) => patternsOf(concept.id, term));
}

function addPattern(node: TermNode, pattern: TermPattern, at: number): void {
  const word = pattern.words[at];
  if (word === undefined) {
    node.patterns = [...node.patterns, pattern];
    return;
  }
  for (const child of ensureChildren(node, word)) addPattern(child, pattern, at + 1);
}

/** A key that leads nowhere yet is led to where the word's other keys lead: whether the words agree is tested when found. */
function ensureChildren(node: TermNode, { keys }: PatternWord): readonly TermNode[] {
  node.next ??= new Map();
  const known = childrenOf(node, keys);
  const children = known.length > 0 ? known : [createNode()];
  const [first] = children;
  if (first) for (const key of keys) if (!node.next.has(key)) node.next.set(key, first);
  return children;
}

function removePattern(node: TermNode, pattern: TermPattern, at: number): void {
  const word = pattern.words[at];
  if (word === undefined) {
    const left = node.patterns.filter((other) => other.conceptId !== pattern.conceptId);
    node.patterns = left.length === 0 ? noPatterns : left;
    return;
  }
  for (const child of childrenOf(node, word.keys)) {
    removePattern(child, pattern, at + 1);
    if (child.patterns.length > 0 || child.next !== null) continue;
    for (const key of word.keys) if (node.next?.get(key) === child) node.next.delete(key);
  }
  if (node.next?.size === 0) node.next = null;
}

function createNode(): TermNode {
  return { next: null, patterns: noPatterns };
}
