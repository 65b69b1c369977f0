import type { SessionState } from '#renderer/session/state.ts';
import type { Store } from '#renderer/session/store.ts';

/** Calls back once it is known what there is to show, or after `patience` milliseconds, when it is time to say that it takes long. */
export function whenKnown({ get, subscribe }: Store<SessionState>, patience: number, then: () => void): void {
  const tell = () => {
    unsubscribe();
    clearTimeout(timer);
    then();
  };
  const unsubscribe = subscribe(() => {
    if (get().workspace.kind !== 'unknown') tell();
  });
  const timer = setTimeout(tell, patience);
}
