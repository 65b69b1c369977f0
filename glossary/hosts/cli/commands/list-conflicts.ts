import type { Concept, Glossary, TermConflict } from '#shared/model/terms.ts';
import { exitCodes, type ExitCode } from '../console.ts';
import { withEngine, type CommandContext } from '../context.ts';

/** `terms conflicts`: entries that speak against each other, within a glossary and between them. Exit 1 where there are any. */
export async function printConflicts(context: CommandContext): Promise<ExitCode> {
  const { console } = context;
  return withEngine(context, 'fail', async (client) => {
    const glossaries = await client.call('glossaries.list', {});
    if (!glossaries.ok) return console.fail(glossaries.error);
    const conflicts = await client.call('terms.conflicts', { conceptId: null });
    if (!conflicts.ok) return console.fail(conflicts.error);
    for (const conflict of conflicts.value) {
      const { kind, dutch, english } = conflict;
      const entries = conflict.concepts.map((concept) => describe(concept, glossaries.value));
      if (console.json) console.printJson({ kind, dutch, english, entries });
      else {
        console.print(`${dutch}  (${nameOf(conflict)})`);
        for (const { conceptId, glossary, preferred } of entries) {
          console.print(`  ${glossary}  ${conceptId}  →  ${preferred.join(', ')}`);
        }
      }
    }
    if (!console.json && conflicts.value.length === 0) console.tell('noConflicts');
    return conflicts.value.length === 0 ? exitCodes.done : exitCodes.findings;
  });
}

function describe({ id, glossaryId, terms }: Concept, glossaries: readonly Glossary[]) {
  const english = terms.filter(({ language }) => language === 'en');
  const textsOf = (standing: string) => english.filter((term) => term.standing === standing).map(({ text }) => text);
  return {
    conceptId: id,
    glossary: glossaries.find((glossary) => glossary.id === glossaryId)?.name ?? '',
    preferred: textsOf('preferred'),
    admitted: textsOf('admitted'),
    forbidden: textsOf('deprecated'),
  };
}

function nameOf({ kind, english }: TermConflict): string {
  return english === null ? kind : `${kind}: ${english}`;
}
