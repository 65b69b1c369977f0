import type { Reason, Refused } from '#shared/model/reason.ts';
import { enforcements, type Enforcement, type TermLanguage, type TermRegion } from '#shared/model/terms.ts';
import { languageAttribute, readLanguage } from '../xml/read-language.ts';
import type { XmlHandlers, XmlTag } from '../xml/xml-handlers.ts';
import type { ContextDraft } from './contexts.ts';
import { applyTermNote, createEntryDraft, createTermDraft, type EntryDraft, type TermDraft } from './entry-draft.ts';
import { readRegion } from './region.ts';
import { addTransaction, applyTransactionPart, type TransactionDraft } from './transactions.ts';

const roots = new Set(['tbx', 'martif']);
/** Version 3, version 2, and the older TBX-Min. */
const entryNames = new Set(['conceptentry', 'termentry', 'entry']);
const languageNames = new Set(['langsec', 'langset', 'langgroup']);
const termNames = new Set(['termsec', 'tig', 'ntig', 'termgroup']);
/** Elements whose `type` names the data category. */
const typedNames = new Set(['descrip', 'termnote', 'admin', 'transac', 'transacnote']);
/** Data categories that TBX in DCT style writes as elements of their own. */
const categories = new Set([
  'subjectfield',
  'context',
  'source',
  'geographicalusage',
  'termstatus',
  'definition',
  'administrativestatus',
  'normativeauthorization',
  'partofspeech',
  'grammaticalgender',
  'termtype',
  'x-caserule',
  'x-matching',
  'x-plural',
  'x-abbreviationof',
  'x-enforcement',
  'transactiontype',
  'responsibility',
  'date',
]);

/** Receives entries as they are complete. */
export interface EntrySink {
  entry(draft: EntryDraft): void;
  refused(refused: Refused): void;
  warned(warning: Refused): void;
}

/** The leaf element whose text is being read. */
interface Leaf {
  readonly name: string;
  /** `term`, `note` or the data category, in lower case. */
  readonly category: string;
  readonly line: number;
  readonly id: string | null;
  readonly target: string | null;
  /** Where it says so itself. */
  readonly language: TermLanguage | null;
  text: string;
  /** Elements open inside it (`<hi>` …): their text belongs to it. */
  inner: number;
}

interface State {
  sawRoot: boolean;
  entry: EntryDraft | null;
  /** Null outside a Dutch or English section. */
  language: TermLanguage | null;
  region: TermRegion | null;
  inLanguage: boolean;
  term: TermDraft | null;
  leaf: Leaf | null;
  /** The sentence that the source in the same `descripGrp` belongs to. */
  context: ContextDraft | null;
  inGroup: boolean;
  /** Notes of who changed what when are no notes on the concept. */
  transaction: TransactionDraft | null;
  readonly skipped: Map<string, { line: number; terms: number }>;
  skippedCode: string;
}

/** Handlers that read TBX v3 (DCA and DCT) and v2 (martif); `finish` tells of the languages that were passed over. */
export function createTbxHandlers(sink: EntrySink): { readonly handlers: XmlHandlers; finish(): void } {
  const state: State = {
    sawRoot: false,
    entry: null,
    language: null,
    region: null,
    inLanguage: false,
    term: null,
    leaf: null,
    context: null,
    inGroup: false,
    transaction: null,
    skipped: new Map(),
    skippedCode: '',
  };
  return {
    handlers: {
      open: (tag) => openElement(state, tag),
      close: (name) => closeElement(state, sink, name),
      text: (text) => {
        if (state.leaf) state.leaf.text += text;
      },
    },
    finish() {
      for (const [code, { line, terms }] of state.skipped) {
        const reason: Reason = code === '' ? { type: 'terms-unnamed', terms } : { type: 'terms-skipped', terms, code };
        sink.warned({ line, reason });
      }
    },
  };
}

function openElement(state: State, tag: XmlTag): Reason | undefined {
  const name = tag.name.toLowerCase();
  if (!state.sawRoot) {
    state.sawRoot = true;
    return roots.has(name) ? undefined : { type: 'not-tbx', root: tag.name };
  }
  if (state.leaf) {
    state.leaf.inner++;
  } else if (entryNames.has(name)) {
    state.entry = createEntryDraft(tag.line, tag.attributes['id'] ?? tag.attributes['xml:id'] ?? null);
  } else if (state.entry && languageNames.has(name)) openLanguage(state, tag);
  else if (state.entry && termNames.has(name)) openTerm(state, tag);
  else if (name === 'transacgrp') state.transaction = { kind: '', by: null, at: null };
  else if (name === 'descripgrp') state.inGroup = true;
  else if (state.entry) openLeaf(state, tag, name);
  return undefined;
}

function openLanguage(state: State, tag: XmlTag): void {
  const code = languageAttribute(tag.attributes);
  state.inLanguage = true;
  state.language = readLanguage(code);
  state.region = state.language === 'en' ? readRegion(code) : null;
  if (state.language !== null) return;
  state.skippedCode = code.slice(0, 30);
  if (!state.skipped.has(state.skippedCode)) state.skipped.set(state.skippedCode, { line: tag.line, terms: 0 });
}

function openTerm(state: State, tag: XmlTag): void {
  if (state.language !== null) state.term = createTermDraft(tag.line, state.language, state.region);
  else if (state.inLanguage) {
    const skipped = state.skipped.get(state.skippedCode);
    if (skipped) skipped.terms++;
  }
}

function openLeaf(state: State, tag: XmlTag, name: string): void {
  if (state.inLanguage && state.language === null) return;
  const typed = typedNames.has(name);
  const category = typed ? (tag.attributes['type'] ?? '').toLowerCase() : name;
  if (typed || name === 'term' || name === 'note' || categories.has(name)) {
    const { attributes, line } = tag;
    const [id, target] = [attributes['id'] ?? null, attributes['target'] ?? null];
    state.leaf = { name, category, line, id, target, language: ownLanguage(tag), text: '', inner: 0 };
  }
}

function closeElement(state: State, sink: EntrySink, tagName: string): void {
  const name = tagName.toLowerCase();
  const { leaf, entry, term } = state;
  if (leaf) {
    if (leaf.inner > 0) leaf.inner--;
    else {
      state.leaf = null;
      if (entry) takeLeaf(state, entry, leaf, sink);
    }
  } else if (name === 'transacgrp') closeTransaction(state);
  else if (name === 'descripgrp') {
    state.context = null;
    state.inGroup = false;
  } else if (entry && term && termNames.has(name)) {
    state.term = null;
    if (term.text === '') sink.refused({ line: term.line, reason: { type: 'term-empty' } });
    else entry.terms.push(term);
  } else if (languageNames.has(name)) {
    state.language = null;
    state.inLanguage = false;
  } else if (entry && entryNames.has(name)) {
    state.entry = null;
    sink.entry(entry);
  }
}

function ownLanguage({ attributes }: XmlTag): TermLanguage | null {
  const code = attributes['xml:lang'];
  return code === undefined ? null : readLanguage(code);
}

function closeTransaction(state: State): void {
  const { entry, transaction } = state;
  if (entry && transaction) entry.provenance = addTransaction(entry.provenance, transaction);
  state.transaction = null;
}

function takeLeaf(state: State, entry: EntryDraft, leaf: Leaf, sink: EntrySink): void {
  const { term, transaction } = state;
  const value = leaf.text.replace(/\s+/g, ' ').trim();
  if (value === '') return;
  if (transaction) applyTransactionPart(transaction, leaf.category, value);
  else if (leaf.category === 'term') {
    if (term && term.text === '') term.text = value;
  } else if (leaf.category === 'note') (term ?? entry).notes.push(value);
  else if (leaf.category === 'subjectfield') entry.subjectField ??= value;
  else if (leaf.category === 'definition') entry.definition ??= value;
  else if (leaf.category === 'source') takeSource(state, entry, value);
  else if (leaf.category === 'x-enforcement') entry.enforcement = readEnforcement(value);
  else if (leaf.category === 'context') takeContext(state, entry, leaf, value);
  else if (term) {
    const warning = applyTermNote(term, leaf.category, value);
    if (warning !== null) sink.warned({ line: leaf.line, reason: warning });
  }
}

function readEnforcement(value: string): Enforcement | null {
  return enforcements.find((enforcement) => enforcement === value) ?? null;
}

/** In the group of a sentence: where that stands. Anywhere else: who stands behind the entry. */
function takeSource({ context }: State, entry: EntryDraft, value: string): void {
  if (context) context.from = value;
  else entry.source ??= value;
}

function takeContext(state: State, entry: EntryDraft, { id, target, language }: Leaf, text: string): void {
  const context = { language: state.language ?? language ?? 'nl', text, id, target, from: null };
  if (state.inGroup) state.context = context;
  entry.contexts.push(context);
}
