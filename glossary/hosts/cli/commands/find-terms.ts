import { loadGlossary } from '#glossary/hosts/load-glossary.ts';
import { findTerms } from '#glossary/terms/recognise/find-terms.ts';
import type { SegmentTerm, TermHit } from '#shared/model/terms.ts';
import { exitCodes, type Console, type ExitCode } from '../console.ts';
import { withEngine, type CommandContext } from '../context.ts';
import { readInput } from '../read-input.ts';

/** `terms find FILE|-`: the hits in a Dutch text. With --glossary no workspace is needed. */
export async function printTerms(
  context: CommandContext,
  file: string,
  glossary: string | undefined,
): Promise<ExitCode> {
  const { console } = context;
  const text = await readInput(console, file);
  if (typeof text === 'number') return text;
  if (glossary !== undefined) {
    const loaded = await loadGlossary(glossary);
    if (!loaded.ok) return console.fail(loaded.error);
    const hits = findTerms(loaded.value.index, text);
    printHits(console, hits, (hit) => preferredEnglish(loaded.value.concepts.get(hit.conceptId)?.terms ?? []));
    return exitCodes.done;
  }
  return withEngine(context, 'fail', async (client) => {
    const found = await client.call('terms.find', { text });
    if (!found.ok) return console.fail(found.error);
    const byHit = new Map(found.value.map(({ hit, concept }: SegmentTerm) => [hit, concept]));
    printHits(console, [...byHit.keys()], (hit) => preferredEnglish(byHit.get(hit)?.terms ?? []));
    return exitCodes.done;
  });
}

/** The wording to use: the first preferred English term, else the first that is allowed. */
export function preferredEnglish(terms: SegmentTerm['concept']['terms']): string {
  const allowed = terms.filter((term) => term.language === 'en' && term.standing !== 'deprecated');
  return (allowed.find((term) => term.standing === 'preferred') ?? allowed[0])?.text ?? '';
}

function printHits(console: Console, hits: readonly TermHit[], english: (hit: TermHit) => string): void {
  for (const hit of hits) {
    const { conceptId, surface, start, end, kind } = hit;
    if (console.json) console.printJson({ conceptId, surface, start, end, kind });
    else console.print(`${start}–${end}  ${surface}  →  ${english(hit)}${kind === 'term' ? '' : `  (${kind})`}`);
  }
}
