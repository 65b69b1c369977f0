import type { Reason, Refused } from '#shared/model/reason.ts';
import type { TermLanguage } from '#shared/model/terms.ts';
import { languageAttribute, readLanguage } from '../xml/read-language.ts';
import type { XmlHandlers, XmlTag } from '../xml/xml-handlers.ts';
import { applyTermNote, createTermDraft, type EntryDraft, type TermDraft } from './entry-draft.ts';

const roots = new Set(['tbx', 'martif']);
const entryNames = new Set(['conceptentry', 'termentry']);
const languageNames = new Set(['langsec', 'langset']);
const termNames = new Set(['termsec', 'tig', 'ntig']);
/** Data categories that TBX in DCT style writes as elements of their own. */
const categories = new Set([
  'subjectfield',
  'definition',
  'administrativestatus',
  'normativeauthorization',
  'partofspeech',
  'grammaticalgender',
  'termtype',
  'x-caserule',
  'x-matching',
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
  text: string;
  /** Elements open inside it (`<hi>` …): their text belongs to it. */
  inner: number;
}

interface State {
  sawRoot: boolean;
  entry: EntryDraft | null;
  /** Null outside a Dutch or English section. */
  language: TermLanguage | null;
  inLanguage: boolean;
  term: TermDraft | null;
  leaf: Leaf | null;
  /** Notes of who changed what when are no notes on the concept. */
  history: number;
  readonly skipped: Map<string, { line: number; terms: number }>;
  skippedCode: string;
}

/** Handlers that read TBX v3 (DCA and DCT) and v2 (martif); `finish` tells of the languages that were passed over. */
export function createTbxHandlers(sink: EntrySink): { readonly handlers: XmlHandlers; finish(): void } {
  const state: State = {
    sawRoot: false,
    entry: null,
    language: null,
    inLanguage: false,
    term: null,
    leaf: null,
    history: 0,
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
    const id = tag.attributes['id'] ?? tag.attributes['xml:id'] ?? null;
    state.entry = { line: tag.line, id, subjectField: null, definition: null, notes: [], terms: [] };
  } else if (state.entry && languageNames.has(name)) openLanguage(state, tag);
  else if (state.entry && termNames.has(name)) openTerm(state, tag);
  else if (name === 'transacgrp') state.history++;
  else if (state.entry && state.history === 0) openLeaf(state, tag, name);
  return undefined;
}

function openLanguage(state: State, tag: XmlTag): void {
  const code = languageAttribute(tag.attributes);
  state.inLanguage = true;
  state.language = readLanguage(code);
  if (state.language !== null) return;
  state.skippedCode = code.slice(0, 30);
  if (!state.skipped.has(state.skippedCode)) state.skipped.set(state.skippedCode, { line: tag.line, terms: 0 });
}

function openTerm(state: State, tag: XmlTag): void {
  if (state.language !== null) state.term = createTermDraft(tag.line, state.language);
  else if (state.inLanguage) {
    const skipped = state.skipped.get(state.skippedCode);
    if (skipped) skipped.terms++;
  }
}

function openLeaf(state: State, tag: XmlTag, name: string): void {
  if (state.inLanguage && state.language === null) return;
  const typed = name === 'descrip' || name === 'termnote' || name === 'admin';
  const category = typed ? (tag.attributes['type'] ?? '').toLowerCase() : name;
  if (typed || name === 'term' || name === 'note' || categories.has(name)) {
    state.leaf = { name, category, line: tag.line, text: '', inner: 0 };
  }
}

function closeElement(state: State, sink: EntrySink, tagName: string): void {
  const name = tagName.toLowerCase();
  const { leaf, entry, term } = state;
  if (leaf) {
    if (leaf.inner > 0) leaf.inner--;
    else {
      state.leaf = null;
      if (entry) takeLeaf(entry, term, leaf, sink);
    }
  } else if (name === 'transacgrp') state.history--;
  else if (entry && term && termNames.has(name)) {
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

function takeLeaf(entry: EntryDraft, term: TermDraft | null, leaf: Leaf, sink: EntrySink): void {
  const value = leaf.text.replace(/\s+/g, ' ').trim();
  if (value === '') return;
  if (leaf.category === 'term') {
    if (term && term.text === '') term.text = value;
  } else if (leaf.category === 'note') (term ?? entry).notes.push(value);
  else if (leaf.category === 'subjectfield') entry.subjectField ??= value;
  else if (leaf.category === 'definition') entry.definition ??= value;
  else if (term) {
    const warning = applyTermNote(term, leaf.category, value);
    if (warning !== null) sink.warned({ line: leaf.line, reason: warning });
  }
}
