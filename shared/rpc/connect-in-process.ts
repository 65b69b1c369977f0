import type { Port } from './port.ts';

/** Two ports joined in this process: for the command line and for tests. Messages arrive in order, never in the same turn. */
export function connectInProcess<A, B>(): readonly [Port<A, B>, Port<B, A>] {
  const left = createEnd<A>();
  const right = createEnd<B>();
  const close = () => {
    left.close();
    right.close();
  };
  return [
    { ...left.port, send: right.deliver, close },
    { ...right.port, send: left.deliver, close },
  ];
}

function createEnd<In>() {
  const queue: In[] = [];
  let listener: ((message: In) => void) | null = null;
  let closed = false;
  let tellClosed = () => {};
  const flush = () => {
    while (listener && !closed && queue.length > 0) listener(queue.shift() as In);
  };
  return {
    deliver: (message: In) => {
      queue.push(message);
      void Promise.resolve().then(flush);
    },
    close: () => {
      if (closed) return;
      closed = true;
      tellClosed();
    },
    port: {
      onMessage: (next: (message: In) => void) => {
        listener = next;
        void Promise.resolve().then(flush);
      },
      onClose: (next: () => void) => {
        tellClosed = next;
      },
    },
  };
}
