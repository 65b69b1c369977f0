const blocks =
  /<\/?(?:p|div|br|li|ul|ol|dl|dt|dd|tr|table|h[1-6]|blockquote|def|ex|k|ar|section|hr)\b[^<>]{0,2000}>/giu;
const unseen = /<(script|style|head|rref)\b[^<>]{0,2000}>[\s\S]*?<\/\1\s*>/giu;
const tags = /<[!/?]?[a-z][^<>]{0,2000}>|<!--[\s\S]*?-->/giu;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

/** Text with HTML, Pango or XDXF markup as plain lines: nothing of the markup is ever run or drawn. */
export function readMarkup(text: string): string {
  const plain = text.replace(unseen, '').replace(blocks, '\n').replace(tags, '');
  return tidyLines(
    plain.replace(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,10}));/giu,
      (whole, decimal, hex, name: string | undefined) => {
        if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
        const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      },
    ),
  );
}

/** Without control characters, blank lines at the ends and more than one between. */
export function tidyLines(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f\ufeff]/gu, '')
    .replace(/[ \t]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/^\n+|\s+$/gu, '');
}
