import { createContext, useContext } from 'react';
import type { Commands } from './commands.ts';
import type { SessionContext as Context } from './context.ts';
import type { EditorHandle, SourceHandle } from './handles.ts';
import type { SessionState } from './state.ts';
import type { Store } from './store.ts';

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
