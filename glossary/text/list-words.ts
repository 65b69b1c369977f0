/** The words of a list written as one text: word lists stay readable and short as data. */
export function listWords(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}
