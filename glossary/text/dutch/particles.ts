import { listWords } from '../list-words.ts';

/** Words that part from their verb and are prepositions too: op, voor, aan. */
export const prepositionParticles: ReadonlySet<string> = new Set(
  listWords(
    'aan achter bij binnen boven buiten door in langs na om onder op over tegen tussen uit voor voorbij rond toe',
  ),
);

/** Words that part from their verb. */
export const particles: readonly string[] = [
  ...new Set([
    ...prepositionParticles,
    ...listWords(`
    aaneen achterna achterop achterover achteruit af bekend bezig bijeen binnenin bloot deel dicht dood droog gade gelijk
    gereed gevangen goed heen ineen ineens klaar kwijt leeg lek les los mede mee mis neer omhoog omlaag omver ondergronds
    open opeen overeen overeind over plaats plat prijs raak recht samen schoon schuil staande stand stil stop stuk
    tegemoet tekort teleur tentoon terecht terug tewerk teweeg thuis toe uiteen vast veilig vol voort voorop vooruit vrij
    waar wakker weer weg zwart achterstevoren adem bloot dwars fijn gerust glad groot hard hoog lam lang rechtop scheef
    schuldig vooraf vol bijeen tegen wit kapot kort geheim zeker ziek apart bezet teniet lief warm koud krom rond alleen
  `),
  ]),
].sort((a, b) => b.length - a.length);

/** Prefixes that never part from their verb, and take the place of ge- in the participle. */
export const prefixes = listWords('be er ge her mis ont ver weer door om onder over aan achter vol voor');

const byLetter = new Map<string, string[]>();
for (const particle of particles) {
  const letter = particle[0] ?? '';
  byLetter.set(letter, [...(byLetter.get(letter) ?? []), particle]);
}

/** The particles that a word begins with, the longest first. */
export function particlesBefore(word: string): readonly string[] {
  return (byLetter.get(word[0] ?? '') ?? []).filter((particle) => word.startsWith(particle));
}
