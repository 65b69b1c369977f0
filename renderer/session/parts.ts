import type { AidLoader } from './aids.ts';
import type { CheckRunner } from './checks.ts';
import type { SessionContext } from './context.ts';
import type { DraftSaver } from './drafts.ts';
import type { Places } from './place.ts';

/** The session's context with the helpers that talk to the engine on their own. */
export interface SessionParts extends SessionContext {
  readonly drafts: DraftSaver;
  readonly aids: AidLoader;
  readonly checks: CheckRunner;
  readonly places: Places;
}
