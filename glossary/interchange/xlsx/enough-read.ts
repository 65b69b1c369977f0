/** Ends the reading of a part because nobody wants more of it; never leaves this folder. */
export class EnoughRead extends Error {
  override readonly name = 'EnoughRead';
}
