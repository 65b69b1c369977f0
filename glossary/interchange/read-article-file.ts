import type { Result } from '#shared/result.ts';
import { readHtmlArticle } from './html/read-html-article.ts';
import { readMarkdownArticle } from './markdown/read-markdown-article.ts';
import type { ReadArticle, ReadArticleError } from './txt/read-article.ts';
import { readTextArticle } from './txt/read-text-article.ts';

/** Reads a file as an article in the way that its name says: Markdown, HTML, or else plain text. */
export function readArticleFile(name: string, bytes: Uint8Array): Result<ReadArticle, ReadArticleError> {
  if (/\.(?:md|markdown|mdown|mkd)$/iu.test(name)) return readMarkdownArticle(bytes);
  if (/\.(?:html?|xhtml)$/iu.test(name)) return readHtmlArticle(bytes);
  return readTextArticle(bytes);
}
