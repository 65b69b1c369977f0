import { useCallback, useEffect, useState } from 'react';
import { useCall } from '#renderer/session/engine-hooks.ts';
import { useConnection } from '#renderer/session/hooks.ts';
import type { AlignmentSummary } from '#shared/model/alignment.ts';
import type { AlignmentId } from '#shared/model/ids.ts';
import { AlignmentList } from './alignment-list.tsx';
import { ChooseDocuments } from './choose-documents.tsx';
import { ReviewView } from './review-view.tsx';
import './alignment.css';
import './link-row.css';

/** What was under review when another view took the window: whoever comes back goes on there. */
let lastOpen: AlignmentId | null = null;

/** Lays a document beside its translation, and makes units of what belongs together. */
export function AlignmentView() {
  const [open, setOpen] = useState<AlignmentId | null>(lastOpen);
  const show = useCallback((id: AlignmentId | null) => {
    lastOpen = id;
    setOpen(id);
  }, []);
  const close = useCallback(() => show(null), [show]);
  return open === null ? <Start onOpen={show} /> : <ReviewView key={open} alignmentId={open} onClose={close} />;
}

function Start({ onOpen }: { readonly onOpen: (id: AlignmentId) => void }) {
  const [alignments, reload] = useAlignments();
  return (
    <div className="alignment-start">
      <ChooseDocuments onStarted={onOpen} />
      {alignments.length > 0 ? <AlignmentList alignments={alignments} onOpen={onOpen} onRemoved={reload} /> : null}
    </div>
  );
}

function useAlignments(): readonly [readonly AlignmentSummary[], () => void] {
  const call = useCall();
  const connection = useConnection();
  const [alignments, setAlignments] = useState<readonly AlignmentSummary[]>([]);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isWanted = connection === 'open';
    if (isWanted) {
      void call('alignment.list', {}).then((listed) => {
        if (isWanted && listed.ok) setAlignments(listed.value);
      });
    }
    return () => void (isWanted = false);
  }, [call, connection, round]);
  return [alignments, useCallback(() => setRound((number) => number + 1), [])];
}
