import type { Reason } from '#shared/model/reason.ts';
import type { TermLanguage } from '#shared/model/terms.ts';
import { readSpeltTags } from '#shared/text/spell-tags.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { readLanguage } from '../xml/read-language.ts';
import { readTmxDate } from './tmx-date.ts';
import type { TmxUnit } from './tmx-model.ts';

/** Attributes of an element, by name. */
export type Attributes = Readonly<Record<string, string>>;

/** One language of a unit while it is read. */
export interface Side {
  readonly language: string;
  readonly attributes: Attributes;
  text: string | null;
}

/** A `<tu>` while it is read. */
export interface TuDraft {
  readonly line: number;
  readonly attributes: Attributes;
  /** Only the types that are known, so that no file can fill the memory with others. */
  readonly props: { [M in PropMeaning]?: string };
  readonly sides: Side[];
  flattened: boolean;
  /** Notes of people, which a unit of ours has no place for. */
  notes: number;
  /** Why the unit cannot be taken, as soon as that is known. */
  refusal: Reason | null;
}

/** Longest text of one side, in UTF-16 units: what a segment may hold. */
export const longestSide = 100_000;
const mostSides = 64;
const mostPairs = 16;

const propNames: Readonly<Record<string, PropMeaning>> = {
  'x-article': 'document',
  'x-document': 'document',
  document: 'document',
  'x-file': 'document',
  'x-filename': 'document',
  file: 'document',
  'x-context-pre': 'previous',
  'x-previous-source-text': 'previous',
  context_prev: 'previous',
  prev: 'previous',
  'x-contextcontent': 'neighbours',
  'x-context-post': 'next',
  'x-next-source-text': 'next',
  context_next: 'next',
  next: 'next',
  'x-confirmationlevel': 'level',
};

/** What a property can tell: the document, the Dutch before and after, Trados's neighbours in one, and how far the work was. */
export type PropMeaning = 'document' | 'previous' | 'next' | 'neighbours' | 'level';

/** What a `<prop>` of this type means to us; undefined for all others. */
export function propMeaning(type: string | undefined): PropMeaning | undefined {
  if (type === undefined) return undefined;
  const known = remembered.get(type);
  if (known !== undefined) return known ?? undefined;
  const meaning = propNames[type.toLowerCase()];
  if (remembered.size < mostRemembered && type.length < 40) remembered.set(type, meaning ?? null);
  return meaning;
}

/** A file names the same few types a million times. */
const remembered = new Map<string, PropMeaning | null>();
const mostRemembered = 200;

/** Keeps a property where it means something and none like it came before; `tool` is the program that wrote the file. */
export function keepProp(draft: TuDraft, type: string | undefined, text: string, tool: string): void {
  const meaning = propMeaning(type);
  if (meaning === undefined) return;
  if (meaning === 'level') {
    if (unconfirmed.has(text.trim().toLowerCase())) draft.refusal ??= { type: 'unit-unconfirmed', level: text.trim() };
  } else if (meaning === 'neighbours') {
    // Trados writes the source before, a bar, and more; what comes after the unit is not among it.
    const before = text.split(' | ')[0]?.trim() ?? '';
    if (before !== '' && draft.props.neighbours === undefined) draft.props.neighbours = before;
  } else {
    draft.props[meaning] ??= unwrapContext(tool, text);
  }
}

/** Trados's names for work that nobody has confirmed, or that was turned down. */
const unconfirmed = new Set(['draft', 'rejectedtranslation', 'rejectedsignoff']);

/** Whether a file says that we wrote it: then its tags are ours. */
export function isOurs(tool: string): boolean {
  return tool === 'Veerman';
}

/** memoQ writes the neighbours of a unit as XML of its own inside the property. */
function unwrapContext(tool: string, text: string): string {
  if (isOurs(tool)) return readSpeltTags(text);
  return /memoq/i.test(tool) ? text.replace(/<[^<>]*>/g, '') : text;
}

/** Adds a language to the unit; a unit with absurdly many is refused. */
export function addSide(draft: TuDraft, language: string, attributes: Attributes): Side {
  const side: Side = { language, attributes, text: null };
  if (draft.sides.length >= mostSides) draft.refusal ??= { type: 'languages-many', limit: mostSides };
  else draft.sides.push(side);
  return side;
}

/**
 * The units that a `<tu>` holds: its Dutch with its English. Where a file has several of either (nl-NL and nl-BE, en-GB
 * and en-US), each different pair is a unit of its own. An error says why there is none.
 */
export function unitsOf(draft: TuDraft): Result<readonly TmxUnit[], Reason> {
  if (draft.refusal !== null) return err(draft.refusal);
  const [first, second] = draft.sides;
  if (first && second && draft.sides.length === 2 && !isBlank(first.text) && !isBlank(second.text)) {
    // Nearly every unit: one Dutch, one English.
    const [one, other] = [readLanguage(first.language), readLanguage(second.language)];
    if (one === 'nl' && other === 'en') return ok([unitFrom(draft, first, second)]);
    if (one === 'en' && other === 'nl') return ok([unitFrom(draft, second, first)]);
  }
  const dutch = sidesIn(draft, 'nl');
  const english = sidesIn(draft, 'en');
  const lacking = lackOf(draft, dutch, 'nl') ?? lackOf(draft, english, 'en');
  if (lacking !== null) return err(lacking);
  const pairs = distinct(dutch).flatMap((source) => distinct(english).map((target) => ({ source, target })));
  if (pairs.length > mostPairs) return err({ type: 'pairs-many', pairs: pairs.length });
  return ok(pairs.map(({ source, target }) => unitFrom(draft, source, target)));
}

function sidesIn(draft: TuDraft, language: TermLanguage): readonly Side[] {
  return draft.sides.filter((side) => readLanguage(side.language) === language);
}

function lackOf(draft: TuDraft, sides: readonly Side[], side: TermLanguage): Reason | null {
  if (sides.some(({ text }) => !isBlank(text))) return null;
  if (sides.length > 0) return { type: 'side-empty', side };
  if (draft.sides.some(({ language }) => language === '')) return { type: 'side-unnamed', side };
  const found = [...new Set(draft.sides.map(({ language }) => language.slice(0, 20)))].join(', ');
  return found === '' ? { type: 'unit-empty' } : { type: 'side-missing', side, found };
}

function isBlank(text: string | null): boolean {
  if (text === null || text === '') return true;
  const code = text.charCodeAt(0);
  const isLetter = code > 0x20 && code < 0x7f;
  return !isLetter && text.trim() === '';
}

function distinct(sides: readonly Side[]): readonly Side[] {
  const byText = new Map<string, Side>();
  for (const side of sides) {
    if (side.text !== null && !isBlank(side.text) && !byText.has(side.text)) byText.set(side.text, side);
  }
  return [...byText.values()];
}

function unitFrom(draft: TuDraft, source: Side, target: Side): TmxUnit {
  const { props, line, flattened } = draft;
  // Some tools date the unit, others each side; the English is the work that was done.
  const [a, b, c] = [draft.attributes, target.attributes, source.attributes];
  return {
    id: a['tuid'] ?? null,
    source: source.text ?? '',
    target: target.text ?? '',
    previous: props.previous ?? props.neighbours ?? null,
    next: props.next ?? null,
    provenance: {
      createdBy: a['creationid'] ?? b['creationid'] ?? c['creationid'] ?? null,
      createdAt: readTmxDate(a['creationdate'] ?? b['creationdate'] ?? c['creationdate']),
      changedAt: readTmxDate(a['changedate'] ?? b['changedate'] ?? c['changedate']),
      document: props.document ?? null,
    },
    changedBy: a['changeid'] ?? b['changeid'] ?? c['changeid'] ?? null,
    line,
    flattened,
    oneSided: props.neighbours !== undefined && props.previous === undefined && props.next === undefined,
    notes: draft.notes,
    languages: [source.language, target.language],
  };
}
