/** Something that is done once the next frame is on the screen, however often it was asked for until then. */
export interface AfterPaint {
  ask(): void;
  stop(): void;
}

/** Puts off what a key does not have to wait for. */
export function createAfterPaint(run: () => void): AfterPaint {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    if (frame === 0) return;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
  };
  return {
    ask: () => {
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        timer = setTimeout(() => {
          frame = 0;
          run();
        });
      });
    },
    stop,
  };
}
