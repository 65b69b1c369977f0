/** What of a key press decides; a `KeyboardEvent` is one. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Whether the press by itself types one character: a letter, a digit, a space, a sign. */
export const typesLetter = ({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;

/**
 * True where the press is the combination, such as `Mod+Shift+P`. Digits go by the physical key, because Alt and Shift
 * make other characters of them on many keyboards; everything else by its character.
 */
export function matchKeys(combination: string, press: KeyPress, mac: boolean): boolean {
  const parts = splitKeys(combination);
  const key = parts.at(-1) ?? '';
  const mod = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  if (mod !== parts.includes('Mod') || other) return false;
  if (press.altKey !== parts.includes('Alt') || press.shiftKey !== parts.includes('Shift')) return false;
  if (/^\d$/.test(key)) return press.code === `Digit${key}` || press.code === `Numpad${key}`;
  return nameKey(press, mac)?.toLowerCase() === key.toLowerCase();
}

/** What the last part of a combination may be called, in lower case, that `matchKeys` finds the press to be. */
export function listKeyNames(press: KeyPress, mac: boolean): readonly string[] {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(press.code)?.[1];
  const name = nameKey(press, mac)?.toLowerCase();
  return [digit, name].filter((each, at, all) => each !== undefined && all.indexOf(each) === at) as string[];
}

/**
 * The combination that was pressed, in the notation of `matchKeys`; null while only modifiers are held, for dead keys,
 * and where the press has a modifier that no combination of ours has.
 */
export function readKey(press: KeyPress, mac: boolean): string | null {
  const key = /^(?:Digit|Numpad)\d$/.test(press.code) ? press.code.slice(-1) : nameKey(press, mac);
  if (key === null || (mac ? press.ctrlKey : press.metaKey)) return null;
  const held = [(mac ? press.metaKey : press.ctrlKey) && 'Mod', press.altKey && 'Alt', press.shiftKey && 'Shift'];
  return [...held.filter((name) => name !== false), key].join('+');
}

const modifiers = ['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'OS', 'CapsLock', 'NumLock', 'Fn', 'Dead', 'Process'];

/** A letter by its character; Option on a Mac makes other characters of letters, so there it goes by the physical key. */
function nameKey({ key, code, altKey }: KeyPress, mac: boolean): string | null {
  const letter = mac && altKey ? /^Key([A-Z])$/.exec(code)?.[1] : undefined;
  if (letter) return letter;
  if (key === ' ') return 'Space';
  if (modifiers.includes(key) || key === 'Unidentified' || key === '') return null;
  return key.length === 1 ? key.toUpperCase() : key;
}

/** The combination as it is printed on this system's keyboards, part by part. */
export function formatKeys(combination: string, mac: boolean): readonly string[] {
  const names: Readonly<Record<string, string>> = mac
    ? { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩', Delete: '⌦', Backspace: '⌫', ...arrows }
    : { Mod: 'Ctrl', Insert: 'Ins', Delete: 'Del', PageUp: 'PgUp', PageDown: 'PgDn', ...arrows };
  return splitKeys(combination).map((part) => names[part] ?? part);
}

const arrows = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' } as const;

/** The combination as one text, such as `Ctrl+Shift+P`: what `KeyHint` draws. */
export const showKeys = (combination: string): string => formatKeys(combination, isMac()).join('+');

/** The combination as `aria-keyshortcuts` wants it. */
export const nameKeysForReaders = (combination: string): string =>
  combination.replace('Mod', isMac() ? 'Meta' : 'Control');

export const isMac = (): boolean => /Mac/.test(navigator.userAgent);

/** True for a key that types, moves or presses by itself: one with neither Ctrl nor Alt, and not of the row F1 to F12. */
export function isBare(combination: string): boolean {
  const parts = splitKeys(combination);
  return !parts.includes('Mod') && !parts.includes('Alt') && !/^F\d+$/.test(parts.at(-1) ?? '');
}

/** A plus sign can be the key itself: `Mod++`. */
export function splitKeys(combination: string): readonly string[] {
  return combination.endsWith('++') ? [...combination.slice(0, -2).split('+'), '+'] : combination.split('+');
}
