/** Words to start from, and the side they are of. */
export interface SelectedWords {
  readonly text: string;
  readonly side: 'source' | 'target';
}

/**
 * What the user had selected, and on which side: text in English elements is English, all else Dutch. Several words are looked
 * for as they stand.
 */
export function readSelection(): SelectedWords {
  const selection = window.getSelection();
  const words = selection?.toString().replace(/\s+/gu, ' ').trim().slice(0, 200) ?? '';
  const node = selection?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  const isEnglish = element?.closest('[lang]')?.getAttribute('lang')?.startsWith('en') ?? false;
  return { text: quoteWords(words), side: words !== '' && isEnglish ? 'target' : 'source' };
}

/** Several words as a phrase; marks that would end it mean nothing to a search. */
export function quoteWords(words: string): string {
  const bare = words
    .replace(/["\u201C\u201D\u201E\u00AB\u00BB]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return bare.includes(' ') ? `"${bare}"` : bare.replace(/^-+/u, '');
}

/** What is selected within an element; '' where that is nothing. */
export function readSelectedWithin(element: Element | null): string {
  const selection = window.getSelection();
  const isInside = element?.contains(selection?.anchorNode ?? null) && element.contains(selection?.focusNode ?? null);
  return isInside ? (selection?.toString().trim() ?? '') : '';
}
