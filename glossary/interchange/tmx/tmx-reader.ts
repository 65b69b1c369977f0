import type { Tag } from '#shared/model/tag.ts';
import type { Reason } from '#shared/model/reason.ts';
import { languageAttribute } from '../xml/read-language.ts';
import { createXmlReader, type XmlReader } from '../xml/read-xml.ts';
import { defaultXmlLimits, type XmlHandlers, type XmlTag } from '../xml/xml-handlers.ts';
import { readCode } from './inline-codes.ts';
import { createUnitSkimmer, startDraft } from './take-plain-unit.ts';
import { readTmxDate } from './tmx-date.ts';
import type { TmxHeader, TmxSink } from './tmx-model.ts';
import {
  addSide,
  isOurs,
  keepProp,
  longestSide,
  propMeaning,
  unitsOf,
  type Attributes,
  type Side,
  type TuDraft,
} from './tu-draft.ts';

/** Elements whose content is another program's code, not words. */
const codes = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);
/** Elements of one unit, or of the header: thousands are odd, and a file with millions would be read for long and to no end. */
const mostElements = 50_000;
const lineBreak = /<\/?(?:br|p|w:br)\b|\\line\b/i;

interface State {
  /** Elements since the last unit began. */
  elements: number;
  version: string | null;
  tool: string;
  sawRoot: boolean;
  draft: TuDraft | null;
  side: Side | null;
  /** Text of the `<seg>` or `<prop>` that is open. */
  collecting: string | null;
  prop: string | undefined;
  /** Code elements that are open inside each other. */
  codeDepth: number;
  code: string;
  /** Pairs of tags that began in the sentence, by their `i`. */
  readonly begun: Map<string, Tag>;
}

/**
 * Reads a TMX file (1.1 to 1.4b) that comes in pieces and hands on each unit as soon as it is complete, so that a file
 * of any size can be imported. Inline tags of our own files come back; others are flattened for now: the words around them and inside `<hi>` stay, codes go, and
 * a code that breaks the line becomes a space.
 */
export function createTmxReader(sink: TmxSink): XmlReader {
  const state: State = {
    elements: 0,
    version: null,
    tool: '',
    sawRoot: false,
    draft: null,
    side: null,
    collecting: null,
    prop: undefined,
    codeDepth: 0,
    code: '',
    begun: new Map(),
  };
  const handlers: XmlHandlers = {
    open: (tag) => (state.sawRoot ? openElement(state, sink, tag) : openRoot(state, tag)),
    close: (name) => closeElement(state, sink, name),
    text: (text) => takeText(state, text),
  };
  const skimmer = createUnitSkimmer(
    () => state.tool,
    (draft) => handOn(sink, draft),
  );
  return createXmlReader(handlers, defaultXmlLimits, skimmer);
}

function handOn(sink: TmxSink, draft: TuDraft): void {
  const units = unitsOf(draft);
  if (!units.ok) sink.refused({ line: draft.line, reason: units.error });
  else for (const unit of units.value) sink.unit(unit);
}

function openRoot(state: State, { name, attributes }: XmlTag): Reason | undefined {
  state.sawRoot = true;
  if (name !== 'tmx') return { type: 'not-tmx', root: name };
  state.version = attributes['version'] ?? null;
  if (state.version === null || /^1\.\d/.test(state.version)) return undefined;
  return { type: 'tmx-version-unknown', version: state.version };
}

function openElement(state: State, sink: TmxSink, { name, attributes, line }: XmlTag): Reason | undefined {
  const { draft } = state;
  state.elements = name === 'tu' ? 0 : state.elements + 1;
  if (state.elements > mostElements) return { type: 'unit-elements', limit: mostElements };
  if (name === 'header') {
    const header = readHeader(state.version, attributes);
    state.tool = header.creationTool ?? '';
    sink.header(header);
  } else if (name === 'tu') {
    state.draft = startDraft(line, attributes);
  } else if (draft && name === 'tuv') {
    state.side = addSide(draft, languageAttribute(attributes), attributes);
  } else if (draft && name === 'seg') {
    state.collecting = '';
    state.begun.clear();
  } else if (draft && name === 'prop' && state.collecting === null) {
    state.prop = propMeaning(attributes['type']) && attributes['type'];
    if (state.prop !== undefined) state.collecting = '';
  } else if (draft && name === 'note' && state.collecting === null) {
    draft.notes += 1;
  } else if (draft && state.collecting !== null) {
    const mark = state.codeDepth === 0 && isOurs(state.tool) ? readCode(name, attributes, state.begun) : null;
    if (mark !== null) state.collecting += mark;
    else draft.flattened = true;
    if (!codes.has(name)) return undefined;
    state.codeDepth++;
    state.code += mark === null && attributes['type'] === 'lb' ? '<br>' : '';
  }
  return undefined;
}

function takeText(state: State, text: string): void {
  if (state.collecting === null || !state.draft) return;
  if (state.codeDepth > 0) {
    if (state.code.length < 1000) state.code += text;
    return;
  }
  if (state.collecting.length + text.length <= longestSide) state.collecting += text;
  else state.draft.refusal ??= { type: 'text-long', limit: longestSide };
}

function closeElement(state: State, sink: TmxSink, name: string): void {
  const { draft } = state;
  if (!draft) return;
  if (codes.has(name) && state.codeDepth > 0) closeCode(state);
  else if (name === 'seg') {
    if (state.side) state.side.text ??= state.collecting;
    state.collecting = null;
  } else if (name === 'prop' && state.prop !== undefined) {
    keepProp(draft, state.prop, state.collecting ?? '', state.tool);
    state.prop = undefined;
    state.collecting = null;
  } else if (name === 'tuv') state.side = null;
  else if (name === 'tu') {
    state.draft = null;
    handOn(sink, draft);
  }
}

function closeCode(state: State): void {
  state.codeDepth--;
  if (state.codeDepth > 0) return;
  if (lineBreak.test(state.code) && state.collecting !== null && /\S$/.test(state.collecting)) state.collecting += ' ';
  state.code = '';
}

function readHeader(version: string | null, attributes: Attributes): TmxHeader {
  return {
    version,
    creationTool: attributes['creationtool'] ?? null,
    creationToolVersion: attributes['creationtoolversion'] ?? null,
    sourceLanguage: attributes['srclang'] ?? null,
    segmentType: attributes['segtype'] ?? null,
    dataType: attributes['datatype'] ?? null,
    createdAt: readTmxDate(attributes['creationdate']),
    createdBy: attributes['creationid'] ?? null,
  };
}
