import { listWords } from '../list-words.ts';

/** Infinitives that the word list has without saying that they are verbs, new ones that it lacks, and what is a verb only
 * behind its particle (inlijven). */
export const moreVerbs: readonly string[] = listWords(`
  aanvaarden verkrachten overschaduwen bulderen shockeren hakselen ondervoeden labberen extruderen skippen recappen
  appen whatsappen liken streamen leaken framen bashen boosten swipen triggeren tweeten deescaleren beeldbellen
  crowdfunden factchecken
  lijven burgeren polderen kwartieren dirken leuken helderen
`);
