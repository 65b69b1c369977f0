/** The name of the memory that a file goes to where the user names none: the file's, without its endings. */
export function nameMemory(fileName: string): string {
  const bare = fileName.replace(/(\.(tmx|csv|tsv|txt|xlsx|gz))+$/i, '').trim();
  return (bare === '' ? fileName : bare).slice(0, 200);
}
