import type { Port } from '#shared/rpc/port.ts';

/** What the engine does when the shell speaks. */
export interface ParentListeners<In, Out> {
  readonly onConnect: (port: Port<In, Out>) => void;
  /** The shell wants the engine to end once the pages have said their last. */
  readonly onStop: () => void;
  /** The shell is gone, perhaps killed: nobody is left to serve. */
  readonly onGone: () => void;
}

interface PageServer<In, Out> {
  readonly serve: (port: Port<In, Out>) => void;
  /** Closes the workspace and ends the process. */
  readonly end: () => void;
}

/** A port that has not closed by now belongs to a page that hangs. */
const patience = 2_000;

/**
 * Serves every page, and ends only when their ports have closed: what a page sent in its last moment, such as a draft,
 * comes before the closing of its port.
 */
export function servePages<In, Out>({ serve, end }: PageServer<In, Out>): ParentListeners<In, Out> {
  let open = 0;
  let stopping = false;
  const endWhenDone = () => {
    if (stopping && open === 0) end();
  };
  return {
    onConnect(port) {
      open += 1;
      serve({
        ...port,
        onClose: (listener) =>
          port.onClose(() => {
            listener();
            open -= 1;
            endWhenDone();
          }),
      });
    },
    onStop() {
      stopping = true;
      setTimeout(end, patience);
      endWhenDone();
    },
    onGone: end,
  };
}
