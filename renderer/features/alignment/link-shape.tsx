import { useLayoutEffect, useRef, useState } from 'react';

/** Heights of the two texts that a shape joins, in CSS pixels. */
interface Ends {
  readonly left: number;
  readonly right: number;
  readonly width: number;
}

const none: Ends = { left: 0, right: 0, width: 0 };

/**
 * The band between the Dutch and the English of a row: as high as each text on its side. Where one side is missing it
 * runs out. It says nothing that the badge on it does not say in words.
 */
export function LinkShape({ isWhole, hasSource }: { readonly isWhole: boolean; readonly hasSource: boolean }) {
  const place = useRef<HTMLSpanElement>(null);
  const [ends, setEnds] = useState<Ends>(none);
  useLayoutEffect(() => {
    const row = place.current?.closest('[role="row"]');
    const [left, right] = [row?.querySelector('[data-text="source"]'), row?.querySelector('[data-text="target"]')];
    if (!left || !right) return undefined;
    const measure = () => {
      const width = place.current?.clientWidth ?? 0;
      setEnds((before) => {
        const next = { left: left.clientHeight, right: right.clientHeight, width };
        return before.left === next.left && before.right === next.right && before.width === width ? before : next;
      });
    };
    const observer = new ResizeObserver(measure);
    for (const element of [left, right, place.current]) if (element) observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  const { left, right, width } = ends;
  const height = Math.max(left, right);
  return (
    <span ref={place} className="link-shape" aria-hidden>
      {height > 0 && width > 0 ? (
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <path d={isWhole ? drawBand(ends) : drawStub(ends, hasSource)} />
        </svg>
      ) : null}
    </span>
  );
}

function drawBand({ left, right, width }: Ends): string {
  const middle = width / 2;
  return `M0 .5C${middle} .5 ${middle} .5 ${width} .5V${right - 0.5}C${middle} ${right - 0.5} ${middle} ${left - 0.5} 0 ${left - 0.5}Z`;
}

/** Half a band that closes round: there is nothing on the other side. */
function drawStub({ left, right, width }: Ends, hasSource: boolean): string {
  const height = (hasSource ? left : right) - 0.5;
  const end = Math.min(width * 0.3, height / 2);
  const [from, to] = hasSource ? [0, end] : [width, width - end];
  return `M${from} .5Q${to} .5 ${to} ${height / 2}Q${to} ${height} ${from} ${height}Z`;
}
