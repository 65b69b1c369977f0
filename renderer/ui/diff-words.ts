import { diffWordsWithSpace } from 'diff';

/** A run of text: in both, only in the old one, or only in the new one. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * Word by word, from one text to another. Joining all but `added` gives the old text again, and all but `removed` the
 * new one. Where both sides change, the old words come first; a lone space between two changes joins them, since a
 * phrase that changed reads better whole than word by word.
 */
export function diffWords(from: string, to: string): readonly DiffPart[] {
  const segmenter = new Intl.Segmenter('nl', { granularity: 'word' });
  const changes = diffWordsWithSpace(from, to, { intlSegmenter: segmenter });
  const parts: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed) parts.push({ kind: 'removed', text: removed });
    if (added) parts.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  changes.forEach((change, index) => {
    if (change.removed) removed += change.value;
    else if (change.added) added += change.value;
    else if (/^\s+$/.test(change.value) && isChange(changes[index + 1]) && (removed || added)) {
      removed += change.value;
      added += change.value;
    } else {
      flush();
      parts.push({ kind: 'same', text: change.value });
    }
  });
  flush();
  return parts;
}

const isChange = (change: { readonly added: boolean; readonly removed: boolean } | undefined): boolean =>
  change !== undefined && (change.added || change.removed);
