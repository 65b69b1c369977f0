import { readdirSync, readFileSync } from 'node:fs';
import { readTmx } from '#glossary/interchange/tmx/read-tmx.ts';
import { readTextArticle } from '#glossary/interchange/txt/read-text-article.ts';
import { dutchRules } from '#glossary/segmentation/dutch-rules.ts';
import { segmentParagraph } from '#glossary/segmentation/segment-paragraph.ts';
import type { TrueLink } from './vary-documents.ts';

/** An article of the sample with its true links. */
export interface SeedLinks {
  readonly name: string;
  readonly links: readonly TrueLink[];
}

/** The five sample articles, each sentence with its English in the memory that comes with them. `seeds` is their folder. */
export function readSeedLinks(seeds: URL): readonly SeedLinks[] {
  const memory = readTmx(readFileSync(new URL('memory.tmx', seeds)), 'memory.tmx');
  if (!memory.ok) throw new Error('The memory of the sample cannot be read.');
  const files = readdirSync(new URL('articles/', seeds)).filter((file) => file.endsWith('.txt'));
  return files.map((file) => {
    const name = file.replace('.txt', '');
    const english = memory.value.units.filter((unit) => unit.provenance.document === name);
    const article = readTextArticle(readFileSync(new URL(`articles/${file}`, seeds)));
    if (!article.ok) throw new Error(`${file} cannot be read.`);
    const dutch = article.value.paragraphs.flatMap(({ text, kind }, paragraph) =>
      segmentParagraph(text, dutchRules).map((sentence) => ({
        text: sentence.text,
        paragraph,
        isHeading: kind === 'heading',
      })),
    );
    return {
      name,
      links: dutch.map(({ text, paragraph, isHeading }, at) => {
        const unit = english[at];
        if (unit?.source !== text) throw new Error(`The memory does not follow ${file} at “${text}”.`);
        return { source: [text], target: [unit.target], paragraph, isHeading };
      }),
    };
  });
}
