/** Something that is done once the next frame is on the screen, however often it was asked for until then. */
export interface AfterPaint {
  ask(): void;
  stop(): void;
}

/** All that waits for the next frame; they share its one callback, which runs before the paint. */
const waiting = new Set<() => void>();
let frame = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let isRunning = false;

/** Puts off what a key does not have to wait for. What is asked for by what was put off comes in the same turn. */
export function createAfterPaint(run: () => void): AfterPaint {
  // One of its own, so that the same function can be put off twice.
  const job = () => run();
  return {
    ask: () => {
      waiting.add(job);
      if (frame === 0 && !isRunning) begin();
    },
    stop: () => {
      if (waiting.delete(job) && waiting.size === 0) end();
    },
  };
}

function begin(): void {
  frame = requestAnimationFrame(() => {
    timer = setTimeout(() => {
      frame = 0;
      isRunning = true;
      try {
        runWaiting(new Set());
      } finally {
        isRunning = false;
        // What asked for another turn of its own.
        if (waiting.size > 0) begin();
      }
    });
  });
}

function end(): void {
  cancelAnimationFrame(frame);
  clearTimeout(timer);
  frame = 0;
}

/**
 * Runs what waits, each once: another frame for what was asked for meanwhile would come in the way of the next key. A bug in
 * one of them does not keep the others from their turn.
 */
function runWaiting(done: Set<() => void>): void {
  const job = [...waiting].find((next) => !done.has(next));
  if (!job) return;
  waiting.delete(job);
  try {
    job();
  } finally {
    runWaiting(done.add(job));
  }
}
