import { createContext, useContext } from 'react';
import type { TextRange } from '#shared/model/finding.ts';
import type { Commands } from './commands.ts';
import type { SessionContext as Context } from './context.ts';
import type { CaretHint, SessionState } from './state.ts';
import type { Store } from './store.ts';

/** The mounted editor, as the commands see it. Its text follows the state by itself. */
export interface EditorHandle {
  /** The caret or selection in UTF-16 units of the text; null where there is none. */
  readSelection(): TextRange | null;
  focus(caret?: CaretHint): void;
}

/** The Dutch of the active row, as the commands see it. */
export interface SourceHandle {
  /** Place of the caret in UTF-16 units; null where the keyboard is not in it. */
  readCaret(): number | null;
  /** The words that are selected in it; null where there are none. */
  readSelection(): string | null;
}

/** The page's one session with the engine. */
export interface Session {
  readonly store: Store<SessionState>;
  readonly commands: Commands;
  /** See `useCall` and `useReport`. */
  readonly call: Context['call'];
  readonly report: Context['report'];
  /** The editor of the active row comes and goes; returns how to take it away again. */
  attachEditor(handle: EditorHandle): () => void;
  /** The same of its Dutch. */
  attachSource(handle: SourceHandle): () => void;
}

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('No session around this component.');
  return session;
}
