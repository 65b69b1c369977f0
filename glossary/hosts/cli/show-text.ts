/** Control characters, line breaks and marks that turn the writing around: in a name they would garble the terminal. */
const unseen = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** A name as a terminal may show it on one line: what cannot be seen is written as its code, `\u001b`. */
export function showText(text: string): string {
  return text.replace(unseen, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
