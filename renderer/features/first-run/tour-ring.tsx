import { useLayoutEffect, useState } from 'react';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A ring round the first element that the selector finds; it follows its size, and is nothing where there is none. */
export function TourRing({ target }: { readonly target: string }) {
  const box = useBox(target);
  return box ? <div className="tour-ring" aria-hidden style={box} /> : null;
}

function useBox(target: string): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useLayoutEffect(() => {
    const element = document.querySelector(target);
    const measure = () => {
      const rect = element?.getBoundingClientRect();
      setBox(
        rect && rect.width > 0 ? { left: rect.left, top: rect.top, width: rect.width, height: rect.height } : null,
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (element) observer.observe(element);
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [target]);
  return box;
}
