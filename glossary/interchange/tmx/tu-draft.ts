import type { Reason } from '#shared/model/reason.ts';
import type { TermLanguage } from '#shared/model/terms.ts';
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
  readonly props: Map<string, string>;
  readonly sides: Side[];
  flattened: boolean;
  /** Why the unit cannot be taken, as soon as that is known. */
  refusal: Reason | null;
}

/** Longest text of one side, in UTF-16 units: what a segment may hold. */
export const longestSide = 100_000;
const mostSides = 64;
const mostPairs = 16;

const propNames: Readonly<Record<string, string>> = {
  'x-article': 'document',
  'x-document': 'document',
  'x-file': 'document',
  file: 'document',
  'x-context-pre': 'previous',
  prev: 'previous',
  'x-context-post': 'next',
  next: 'next',
};

/** What a `<prop>` of this type means to us: document, previous or next; undefined for all others. */
export function propMeaning(type: string | undefined): string | undefined {
  return type === undefined ? undefined : propNames[type.toLowerCase()];
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
  if (sides.some(({ text }) => text !== null && text.trim() !== '')) return null;
  if (sides.length > 0) return { type: 'side-empty', side };
  if (draft.sides.some(({ language }) => language === '')) return { type: 'side-unnamed', side };
  const found = [...new Set(draft.sides.map(({ language }) => language.slice(0, 20)))].join(', ');
  return found === '' ? { type: 'unit-empty' } : { type: 'side-missing', side, found };
}

function distinct(sides: readonly Side[]): readonly Side[] {
  const byText = new Map<string, Side>();
  for (const side of sides) {
    if (side.text !== null && side.text.trim() !== '' && !byText.has(side.text)) byText.set(side.text, side);
  }
  return [...byText.values()];
}

function unitFrom(draft: TuDraft, source: Side, target: Side): TmxUnit {
  const { props, line, flattened } = draft;
  // Some tools date the unit, others each side; the English is the work that was done.
  const attribute = (name: string): string | undefined =>
    draft.attributes[name] ?? target.attributes[name] ?? source.attributes[name];
  return {
    id: draft.attributes['tuid'] ?? null,
    source: source.text ?? '',
    target: target.text ?? '',
    previous: props.get('previous') ?? null,
    next: props.get('next') ?? null,
    provenance: {
      createdBy: attribute('creationid') ?? null,
      createdAt: readTmxDate(attribute('creationdate')),
      changedAt: readTmxDate(attribute('changedate')),
      document: props.get('document') ?? null,
    },
    line,
    flattened,
  };
}
