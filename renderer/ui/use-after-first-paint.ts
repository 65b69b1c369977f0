import { useEffect, useState } from 'react';

/** Milliseconds after which the rest comes even where the first keys leave no pause. */
const patience = 300;

/**
 * False until what is there was painted once and the page has nothing to do: what the text can be worked on without comes
 * after it, and after the first keys.
 */
export function useAfterFirstPaint(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    let idle = 0;
    const frame = requestAnimationFrame(() => {
      idle = requestIdleCallback(() => setPainted(true), { timeout: patience });
    });
    return () => {
      cancelAnimationFrame(frame);
      cancelIdleCallback(idle);
    };
  }, []);
  return isPainted;
}
