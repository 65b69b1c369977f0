import { hasTags, stripTags, tagClass } from '#shared/text/tags.ts';

/** Text with tags travels beside the words alone, which other programs get. */
const mediaType = 'application/x-veerman-text';

/** Puts text on the clipboard: the words for everybody, the tags for us. */
export function putTaggedText(event: ClipboardEvent, text: string): void {
  event.clipboardData?.setData('text/plain', stripTags(text));
  event.clipboardData?.setData(mediaType, text);
  event.preventDefault();
}

/** Text from the clipboard; from another program it has no tags, whatever characters are in it. */
export function readTaggedText(data: DataTransfer): string {
  const plain = data.getData('text/plain');
  const own = data.getData(mediaType);
  if (own !== '' && stripTags(own) === plain) return own;
  return hasTags(plain) ? plain.replace(new RegExp(`[${tagClass}]`, 'gu'), '') : plain;
}

/** What is copied outside the editor, the Dutch above all, keeps its tags too. Returns what takes it back. */
export function keepTagsOnCopy(): () => void {
  const copy = (event: ClipboardEvent) => {
    if (event.defaultPrevented || event.target instanceof HTMLTextAreaElement) return;
    const text = window.getSelection()?.toString() ?? '';
    if (hasTags(text)) putTaggedText(event, text);
  };
  document.addEventListener('copy', copy);
  return () => document.removeEventListener('copy', copy);
}
