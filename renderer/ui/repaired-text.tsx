import type { RepairedText as Repaired } from '#shared/model/memory.ts';
import { TaggedText } from './tagged-text.tsx';
import './repaired-text.css';

export interface RepairedTextProps {
  readonly repaired: Repaired;
  /** Says of a repair what it was before. */
  readonly describe: (from: string) => string;
}

/** English that was put right, with every repair marked; what stood there is in its tooltip and said to a screen reader. */
export function RepairedText({ repaired: { text, repairs }, describe }: RepairedTextProps) {
  const ends = [0, ...repairs.map(({ target }) => target[1])];
  return (
    <>
      {repairs.map(({ from, target: [start, end] }, at) => (
        <span key={start}>
          <TaggedText text={text.slice(ends[at], start)} />
          <mark className="repair" title={describe(from)}>
            <TaggedText text={text.slice(start, end)} />
            <span className="visually-hidden"> ({describe(from)})</span>
          </mark>
        </span>
      ))}
      <TaggedText text={text.slice(ends.at(-1))} />
    </>
  );
}
