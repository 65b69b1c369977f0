import type { ColumnChoice, ColumnRole } from '#shared/model/transfer.ts';
import { readLanguage } from '../xml/read-language.ts';

/** Which row names the columns, and which column holds what. */
export interface GuessedColumns {
  readonly header: boolean;
  readonly columns: ColumnChoice;
}

const names: Readonly<Record<ColumnRole, RegExp>> = {
  source: /^(source|source text|source segment|src|bron|brontekst|bronsegment|nederlandse tekst)$/i,
  target: /^(target|target text|target segment|translation|tgt|doel|doeltekst|doelsegment|vertaling|engelse tekst)$/i,
  previous: /^(before|previous|context before|ervoor|vorige|voorafgaand)$/i,
  next: /^(after|next|context after|erna|volgende)$/i,
  document: /^(document|file|bestand|artikel|article)$/i,
  createdBy: /^(created by|author|gemaakt door|auteur)$/i,
  createdAt: /^(created|created at|date|gemaakt|gemaakt op|datum)$/i,
  changedBy: /^(changed by|modified by|gewijzigd door)$/i,
  changedAt: /^(changed|changed at|modified|gewijzigd|gewijzigd op)$/i,
  sourceLanguage: /^(source language|brontaal)$/i,
  targetLanguage: /^(target language|doeltaal)$/i,
};

const dutchWords = new Set(
  'de het een van en dat die niet zijn wordt voor met op aan er maar ook bij naar uit dit deze'.split(' '),
);
const englishWords = new Set(
  'the of and to that is was for with on are be this by not from it as at have which'.split(' '),
);

/**
 * Guesses from the first rows of a table whether the first names the columns, and which hold Dutch, English and the rest: by
 * the name of a column, else by the small words in it, else by what is left over.
 */
export function guessColumns(rows: readonly (readonly string[])[]): GuessedColumns {
  const [first = [], ...others] = rows;
  const named = nameColumns(first);
  const header = named.source !== undefined || named.target !== undefined;
  const body = header ? others : rows;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const taken = new Set(Object.values(named));
  const free = Array.from({ length: width }, (_, at) => at).filter(
    (at) => !taken.has(at) && body.some((row) => row[at]?.trim()),
  );
  const source = named.source ?? pickByWords(body, free, dutchWords, englishWords);
  const target =
    named.target ??
    pickByWords(
      body,
      free.filter((at) => at !== source),
      englishWords,
      dutchWords,
    );
  return { header, columns: { ...named, ...fillPair(source, target, free) } };
}

function nameColumns(header: readonly string[]): ColumnChoice {
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const [at, cell] of header.entries()) {
    const name = cell.replace(/^\ufeff/, '').trim();
    const role = roleOf(name);
    if (role) columns[role] ??= at;
  }
  return columns;
}

function roleOf(name: string): ColumnRole | undefined {
  const known = (Object.keys(names) as ColumnRole[]).find((role) => names[role].test(name));
  if (known) return known;
  // A code or a name of a language alone, not a sentence that begins with one.
  const language = /^[\p{L}]+(?:[-_ ]?[(\p{L})]+){0,3}$/u.test(name) && name.length < 30 ? readLanguage(name) : null;
  return language === 'nl' ? 'source' : language === 'en' ? 'target' : undefined;
}

/** The column with the most words of one language over the other; undefined where none has more. */
function pickByWords(
  rows: readonly (readonly string[])[],
  columns: readonly number[],
  wanted: ReadonlySet<string>,
  other: ReadonlySet<string>,
): number | undefined {
  const scored = columns.map((at) => {
    const words = rows.flatMap((row) => (row[at] ?? '').toLowerCase().match(/\p{L}+/gu) ?? []);
    return {
      at,
      score: words.filter((word) => wanted.has(word)).length - words.filter((word) => other.has(word)).length,
    };
  });
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best && best.score > 0 ? best.at : undefined;
}

/** Where only one side or neither is known, the first columns that are left are taken in order: Dutch before English. */
function fillPair(source: number | undefined, target: number | undefined, free: readonly number[]) {
  const left = free.filter((at) => at !== source && at !== target);
  const filledSource = source ?? left.shift();
  const filledTarget = target ?? left.shift();
  return {
    ...(filledSource !== undefined && { source: filledSource }),
    ...(filledTarget !== undefined && { target: filledTarget }),
  };
}
