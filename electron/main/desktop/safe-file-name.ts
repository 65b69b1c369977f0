/** What no file name may hold on one of the systems; a page that is deceived must not choose the folder either. */
const forbidden = /[\u0000-\u001f\u007f<>:"/\\|?*]+/g;

/** A suggested name without folders and odd characters, short enough for every file system. */
export function safeFileName(suggested: string): string {
  const name = suggested.replace(forbidden, '-').replace(/^[. ]+|[. ]+$/g, '');
  const ending = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? '';
  const stem = [...name.slice(0, name.length - ending.length)].slice(0, 60).join('');
  return stem ? stem + ending : `veerman${ending}`;
}
