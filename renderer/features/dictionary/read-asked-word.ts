/** The word to look up: what is selected on the page, else the word at the caret; empty where there is neither. */
export function readAskedWord(): string {
  const selection = window.getSelection();
  const selected = selection?.toString().replace(/\s+/gu, ' ').trim() ?? '';
  if (selected !== '') return selected.slice(0, 200);
  const { focusNode: node, focusOffset: offset } = selection ?? {};
  return node instanceof Text ? wordAround(node.data, offset ?? 0).slice(0, 200) : '';
}

/** The word at a place of a text or at its edge; hyphens and apostrophes inside belong to it. */
export function wordAround(text: string, offset: number): string {
  const before = /[\p{L}\p{M}\p{N}'’-]*$/u.exec(text.slice(0, offset))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\p{N}'’-]*/u.exec(text.slice(offset))?.[0] ?? '';
  return (before + after).replace(/^['’-]+|['’-]+$/gu, '');
}
