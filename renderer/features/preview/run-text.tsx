import type { ReactNode } from 'react';
import type { TagContent, TagKind } from '#shared/model/tag.ts';
import { listRuns, type TextRun } from './list-runs.ts';

interface RunTextProps {
  readonly text: string;
  /** What the tags stand for. */
  readonly tags: readonly TagContent[];
}

/** A text as it will be read: formatting as such, links underlined, notes raised. */
export function RunText({ text, tags }: RunTextProps) {
  return listRuns(text).map((run, index) => <Run key={index} run={run} tags={tags} />);
}

function Run({ run, tags }: { readonly run: TextRun; readonly tags: readonly TagContent[] }) {
  const words = run.single ? <Single run={run.single} tags={tags} /> : run.text;
  return run.around.reduceRight<ReactNode>((inside, kind) => wrap(kind, inside), words);
}

function Single({ run, tags }: { readonly run: NonNullable<TextRun['single']>; readonly tags: readonly TagContent[] }) {
  const about = tags.find(({ mark }) => mark === run.mark)?.about ?? '';
  if (run.kind === 'break') return <br />;
  if (run.kind === 'note') return <sup>{about || run.number}</sup>;
  return about === '' ? null : <span className="preview__filled">{about}</span>;
}

function wrap(kind: TagKind, inside: ReactNode): ReactNode {
  if (kind === 'bold') return <strong>{inside}</strong>;
  if (kind === 'italic') return <em>{inside}</em>;
  if (kind === 'underline') return <u>{inside}</u>;
  if (kind === 'strike') return <s>{inside}</s>;
  if (kind === 'subscript') return <sub>{inside}</sub>;
  if (kind === 'superscript') return <sup>{inside}</sup>;
  if (kind === 'code') return <code>{inside}</code>;
  return kind === 'link' ? <span className="preview__link">{inside}</span> : inside;
}
