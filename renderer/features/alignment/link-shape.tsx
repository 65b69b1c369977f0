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
    const [left, right] = [
      row?.querySelector<HTMLElement>('[data-text="source"]'),
      row?.querySelector<HTMLElement>('[data-text="target"]'),
    ];
    if (!left || !right) return undefined;
    const measure = () => {
      const width = place.current?.clientWidth ?? 0;
      setEnds((before) => {
        const next = { left: left.offsetHeight, right: right.offsetHeight, width };
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
          <path className="link-shape__paper" d={isWhole ? drawBand(ends) : drawStub(ends, hasSource)} />
          <path className="link-shape__edge" d={isWhole ? drawEdges(ends) : drawStub(ends, hasSource)} />
        </svg>
      ) : null}
    </span>
  );
}

function drawBand({ left, right, width }: Ends): string {
  const middle = width / 2;
  return `M0 0H${width}V${right}C${middle} ${right} ${middle} ${left} 0 ${left}Z`;
}

/** Its edges above and below: at the sides it goes over into the texts. */
function drawEdges({ left, right, width }: Ends): string {
  const middle = width / 2;
  const below = `M0 ${left - 0.5}C${middle} ${left - 0.5} ${middle} ${right - 0.5} ${width} ${right - 0.5}`;
  return `M0 .5H${width}${below}`;
}

/** Half a band that closes round: there is nothing on the other side. */
function drawStub({ left, right, width }: Ends, hasSource: boolean): string {
  const height = (hasSource ? left : right) - 0.5;
  const end = Math.min(width * 0.17, height / 2);
  const [from, to] = hasSource ? [0, end] : [width, width - end];
  return `M${from} .5Q${to} .5 ${to} ${height / 2}Q${to} ${height} ${from} ${height}Z`;
}
