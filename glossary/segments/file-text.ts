import { splitAtTags, hasTags } from '#shared/text/tags.ts';
import { parseTags, type SegmentRow } from './segment-row.ts';

/** What the segment holds of the file. */
export function readFileText({ file_text, lead, raw, source, gap }: SegmentRow): string {
  return file_text ?? lead + (raw ?? source) + gap;
}

/** What a segment with this Dutch has to keep of the file, so that the file can be put together again. */
export function keepFileText(
  { lead, source, gap, tags }: Pick<SegmentRow, 'lead' | 'source' | 'gap' | 'tags'>,
  inFile: string,
): Pick<SegmentRow, 'file_text' | 'raw'> {
  const raw = spellRaw(source, tags);
  if (lead + raw + gap !== inFile) return { file_text: inFile, raw: null };
  return { file_text: null, raw: raw === source ? null : raw };
}

/** The text with its tags as the file spells them. */
export function spellRaw(text: string, tags: string): string {
  if (!hasTags(text)) return text;
  const spelt = new Map(parseTags(tags).map(({ mark, raw }) => [mark, raw]));
  return splitAtTags(text)
    .map((piece) => spelt.get(piece) ?? piece)
    .join('');
}
