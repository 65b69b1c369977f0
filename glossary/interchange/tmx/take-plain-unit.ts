import { languageAttribute } from '../xml/read-language.ts';
import type { XmlSkimmer } from '../xml/skim-elements.ts';
import { createTagScanner, scanText, skipSpace, type Scanned, type TagScanner } from './plain-scanner.ts';
import { addSide, keepProp, longestSide, type Attributes, type Side, type TuDraft } from './tu-draft.ts';

/** Where an element ends, or that it is not written plainly or not whole yet. */
type Outcome = number | 'odd' | 'unfinished';

/** A unit on its way. */
interface Work {
  readonly text: string;
  readonly draft: TuDraft;
  readonly tool: string;
  readonly scan: { readonly [name in 'tuv' | 'prop' | 'note']: TagScanner };
}

/**
 * Reads units that hold nothing but properties, notes and texts without tags in them, as most do: ten times quicker than the
 * parser. Whatever is written in another way it leaves to the parser. `tool` is who wrote the file; `take` gets each unit.
 */
export function createUnitSkimmer(tool: () => string, take: (draft: TuDraft) => void): XmlSkimmer {
  const scanUnitTag = createTagScanner('tu');
  const scan = { tuv: createTagScanner('tuv'), prop: createTagScanner('prop'), note: createTagScanner('note') };
  return {
    parent: 'body',
    element: 'tu',
    take(text, at, line) {
      if (!isTag(text, 'tu', at)) return 0;
      const tag = scanUnitTag(text, at);
      if (typeof tag === 'string') return tag === 'odd' ? 0 : -1;
      const draft = startDraft(line, tag.value);
      const end = scanUnit({ text, draft, tool: tool(), scan }, tag.end);
      if (typeof end === 'string') return end === 'odd' ? 0 : -1;
      take(draft);
      return end;
    },
  };
}

/** A unit of which only the opening tag was read. */
export function startDraft(line: number, attributes: Attributes): TuDraft {
  return { line, attributes, props: {}, sides: [], flattened: false, notes: 0, refusal: null };
}

function scanUnit(work: Work, start: number): Outcome {
  const { text } = work;
  let at = start;
  for (;;) {
    at = skipSpace(text, at);
    if (text.startsWith('</tu>', at)) return at + 5;
    const next = isTag(text, 'tuv', at) ? scanSide(work, at) : scanAside(work, at);
    if (typeof next === 'string') return next;
    at = next;
  }
}

function scanSide(work: Work, start: number): Outcome {
  const { text, draft } = work;
  const tag = work.scan.tuv(text, start);
  if (typeof tag === 'string') return tag;
  const side = addSide(draft, languageAttribute(tag.value), tag.value);
  let at = tag.end;
  for (;;) {
    at = skipSpace(text, at);
    if (text.startsWith('</tuv>', at)) return at + 6;
    const next = text.startsWith('<seg>', at) ? scanSegment(work, at, side) : scanAside(work, at);
    if (typeof next === 'string') return next;
    at = next;
  }
}

function scanSegment({ text, draft }: Work, at: number, side: Side): Outcome {
  const content: Scanned<string> = scanText(text, '</seg>', at + 5);
  if (typeof content === 'string') return content;
  if (content.value.length > longestSide) draft.refusal ??= { type: 'text-long', limit: longestSide };
  else side.text ??= content.value;
  return content.end;
}

/** A property or a note. */
function scanAside({ text, draft, tool, scan }: Work, at: number): Outcome {
  if (at + 6 > text.length) return 'unfinished';
  const name = isTag(text, 'prop', at) ? 'prop' : isTag(text, 'note', at) ? 'note' : null;
  if (name === null) return 'odd';
  const tag = scan[name](text, at);
  if (typeof tag === 'string') return tag;
  const content = scanText(text, `</${name}>`, tag.end);
  if (typeof content === 'string') return content;
  if (name === 'prop') keepProp(draft, tag.value['type'], content.value, tool);
  else draft.notes += 1;
  return content.end;
}

/** `<name` and then white space or the end of the tag. */
function isTag(text: string, name: string, at: number): boolean {
  if (!text.startsWith(name, at + 1) || text.charCodeAt(at) !== 0x3c) return false;
  const code = text.charCodeAt(at + 1 + name.length);
  return code === 0x20 || code === 0x3e || code === 0x0a || code === 0x09;
}
