import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A paragraph of a manual in both languages: the same element at the same place of the same page. */
export interface ManualBlock {
  readonly dutch: string;
  readonly english: string;
  readonly isHeading: boolean;
}

/** A manual that Debian ships in Dutch and in English, built from one source. */
export interface Manual {
  readonly name: string;
  readonly blocks: readonly ManualBlock[];
  /** Parts between two headings that are built differently, and so have no known truth. */
  readonly skipped: number;
}

interface Block {
  readonly tag: string;
  readonly text: string;
}

/** Where the manuals are below the root of the unpacked packages: pages of both languages by one name. */
const manuals = [
  {
    name: 'debian-faq',
    dutch: 'debian/FAQ/nl',
    english: 'debian/FAQ',
    pairs: /^(.*)\.nl\.html$/u,
    other: '$1.en.html',
  },
  {
    name: 'aptitude-doc',
    dutch: 'aptitude/html/nl',
    english: 'aptitude/html/en',
    pairs: /^(ch.*\.html)$/u,
    other: '$1',
  },
  {
    name: 'debian-edu-doc',
    dutch: 'debian-edu-doc-nl',
    english: 'debian-edu-doc-en',
    pairs: /^(debian-edu-bookworm-manual\.html)$/u,
    other: '$1',
  },
];

/** The manuals that are found below these roots, the first root first. */
export function readManuals(roots: readonly string[]): readonly Manual[] {
  return manuals.flatMap(({ name, dutch, english, pairs, other }) => {
    const folder = roots
      .map((root) => join(root, 'usr/share/doc'))
      .find((doc) => isFolder(join(doc, dutch)) && isFolder(join(doc, english)));
    if (folder === undefined) return [];
    const pages = readdirSync(join(folder, dutch))
      .filter((page) => pairs.test(page) && !page.startsWith('index'))
      .sort();
    const read = pages.map((page) =>
      pairBlocks(
        readBlocks(readFileSync(join(folder, dutch, page), 'utf8')),
        readBlocks(readFileSync(join(folder, english, page.replace(pairs, other)), 'utf8')),
      ),
    );
    const blocks = read.flat().filter((block) => block !== null);
    return [{ name, blocks, skipped: read.flat().length - blocks.length }];
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Pairs the elements of two pages, heading by heading; what is built differently under one heading has no known truth. */
function pairBlocks(dutch: readonly Block[], english: readonly Block[]): readonly (ManualBlock | null)[] {
  const [ours, theirs] = [splitAtHeadings(dutch), splitAtHeadings(english)];
  if (ours.length !== theirs.length) return [null];
  return ours.flatMap((part, at) => pairParts(part, theirs[at] ?? []));
}

function splitAtHeadings(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const starts = [0, ...blocks.flatMap(({ tag }, at) => (/^h\d$/u.test(tag) && at > 0 ? [at] : []))];
  return starts.map((start, at) => blocks.slice(start, starts[at + 1]));
}

function pairParts(dutch: readonly Block[], english: readonly Block[]): readonly (ManualBlock | null)[] {
  if (dutch.length !== english.length || dutch.some(({ tag }, at) => tag !== english[at]?.tag)) return [null];
  return dutch.flatMap(({ tag, text }, at) => {
    const other = english[at]?.text ?? '';
    // What was left in English has a translation that says nothing about finding one.
    const isTranslated = text !== '' && other !== '' && text !== other;
    return isTranslated ? [{ dutch: text, english: other, isHeading: /^h\d$/u.test(tag) }] : [];
  });
}

const blockTags =
  /^(?:p|h[1-6]|li|dt|dd|td|th|div|section|table|tr|ul|ol|dl|body|pre|blockquote|hr|title|head|form|tbody|thead)$/u;

/** The texts of the elements that hold text; code is left out. A page is plain XHTML of DocBook's style sheets. */
export function readBlocks(html: string): readonly Block[] {
  const body = html
    .replace(/<(script|style|pre|head)\b[\s\S]*?<\/\1>/gu, ' ')
    .replace(
      /<div class="(?:toc|navheader|navfooter)">[\s\S]*?(?=<div class="(?:section|chapter|titlepage|sect1)|<\/body>)/gu,
      ' ',
    );
  const blocks: Block[] = [];
  let open = { tag: 'body', text: '' };
  const close = (tag: string) => {
    const text = decodeEntities(open.text).replace(/\s+/gu, ' ').trim();
    if (/\p{L}{2}/u.test(text)) blocks.push({ tag: open.tag, text });
    open = { tag, text: '' };
  };
  for (const [, slash, name = '', text = ''] of body.matchAll(/<(\/?)([a-z]+[1-6]?)\b[^>]*>([^<]*)/giu)) {
    const tag = name.toLowerCase();
    if (blockTags.test(tag)) close(slash === '' ? tag : 'body');
    open.text += text;
  }
  close('body');
  return blocks;
}

function decodeEntities(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
  return text.replace(/&(#x?[\da-f]+|[a-z]+);/giu, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole;
    return String.fromCodePoint(name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });
}
