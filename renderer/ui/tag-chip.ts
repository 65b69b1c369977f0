import { nameTag } from '#shared/messages/tags.ts';
import type { Language } from '#shared/messages/languages.ts';
import type { TagContent } from '#shared/model/tag.ts';
import { readTag } from '#shared/text/tags.ts';

/** How a tag is drawn and read out. */
export interface TagChip {
  readonly className: string;
  /** What stands on it. */
  readonly label: string;
  /** What it is called. */
  readonly name: string;
}

const longest = 18;

/** The chip of a tag; `about` says what it is about where that is known. */
export function describeChip(mark: string, language: Language, about: string): TagChip {
  const tag = readTag(mark);
  if (!tag) return { className: 'tag', label: '', name: '' };
  const { kind, role, number } = tag;
  const short = about.length > longest ? `${about.slice(0, longest - 1)}…` : about;
  const label =
    role === 'open'
      ? `${number}›`
      : role === 'close'
        ? `‹${number}`
        : kind === 'placeholder' && short !== ''
          ? short
          : kind === 'break'
            ? '↵'
            : String(number);
  const name = nameTag(mark, language);
  return { className: `tag tag--${kind} tag--${role}`, label, name: about === '' ? name : `${name}: ${about}` };
}

/** What a tag of a segment is about; empty where nothing is known of it. */
export function findAbout(tags: readonly TagContent[], mark: string): string {
  return tags.find((each) => each.mark === mark)?.about ?? '';
}
