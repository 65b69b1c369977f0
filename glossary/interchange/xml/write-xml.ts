/** A character that XML 1.0 cannot hold and that was written as U+FFFD instead. */
export interface ReplacedCharacter {
  /** Such as `U+000B`. */
  readonly codePoint: string;
}

/** Writes XML piece by piece: each call gives the text to append, so that a file of any size needs no tree. */
export interface XmlWriter {
  /** `<name a="b">` */
  open(name: string, attributes?: XmlAttributes): string;
  close(name: string): string;
  /** `<name a="b">text</name>`, or `<name a="b"/>` without text. */
  leaf(name: string, attributes?: XmlAttributes, text?: string): string;
  /** Text between elements. */
  text(text: string): string;
}

/** Attributes in the order in which they are written; null leaves one out. */
export type XmlAttributes = Readonly<Record<string, string | null>>;

/** The first line of every file we write. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Makes a writer. `replaced` hears of every character that XML cannot hold, so that the loss can be reported. */
export function createXmlWriter(replaced: (what: ReplacedCharacter) => void = () => undefined): XmlWriter {
  const start = (name: string, attributes: XmlAttributes): string => {
    const given = Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] !== null);
    return `<${name}${given.map(([key, value]) => ` ${key}="${escapeAttribute(keepLegal(value, replaced))}"`).join('')}`;
  };
  return {
    open: (name, attributes = {}) => `${start(name, attributes)}>`,
    close: (name) => `</${name}>`,
    text: (text) => escapeText(keepLegal(text, replaced)),
    leaf: (name, attributes = {}, text) =>
      text === undefined
        ? `${start(name, attributes)}/>`
        : `${start(name, attributes)}>${escapeText(keepLegal(text, replaced))}</${name}>`,
  };
}

const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function keepLegal(text: string, replaced: (what: ReplacedCharacter) => void): string {
  return text.replace(illegal, (character) => {
    const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    replaced({ codePoint: `U+${hex}` });
    return '\ufffd';
  });
}

/** A carriage return must be a number, or reading turns it into a line feed. */
function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, escapeCharacter);
}

/** Tabs and line ends too: reading turns them into spaces. */
function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, escapeCharacter);
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeCharacter(character: string): string {
  return named[character] ?? `&#${character.charCodeAt(0)};`;
}
