import { useCallback, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { SpellingMarks } from '#renderer/editor/spelling-marks.tsx';
import { SpellingMenu } from '#renderer/editor/spelling-menu.tsx';
import { SegmentEditor } from '#renderer/editor/segment-editor.tsx';
import { useTextMarks } from '#renderer/editor/use-text-marks.ts';
import { WordingHint } from '#renderer/editor/wording-hint.tsx';
import { useFindings, useSessionState } from '#renderer/session/hooks.ts';
import { useKeyOf } from '#renderer/session/use-keymap.ts';
import type { Finding } from '#shared/model/finding.ts';
import type { Segment } from '#shared/model/segment.ts';

/** The English of the active row, with its names and words. */
export function RowEditor({ segment }: { readonly segment: Segment }) {
  const { t } = useTranslation('desk');
  const frame = useRef<HTMLDivElement>(null);
  const hasMatch = useSessionState((state) => {
    const { aids } = state;
    return aids?.segmentId === segment.id && aids.matches.status === 'ready' && aids.matches.value.length > 0;
  });
  const toSource = useCallback(() => {
    frame.current?.closest('.desk-row')?.querySelector<HTMLElement>('.row-source')?.focus();
  }, []);
  const findings = useFindings(segment);
  useWordingMarks(frame, findings);
  const keys = useKeyOf('insert-match-1');
  return (
    <div ref={frame}>
      <SegmentEditor
        segment={segment}
        label={t('english', { number: segment.index + 1 })}
        placeholder={hasMatch && keys !== null ? t('placeholderMatch', { keys }) : t('placeholder')}
        onSwitchSide={toSource}
      />
      {segment.locked ? null : (
        <>
          <WordingHint frame={frame} findings={findings} />
          <SpellingMarks frame={frame} findings={findings} />
          <SpellingMenu frame={frame} />
        </>
      )}
    </div>
  );
}

/** What must go and what had better go are marked differently. */
function useWordingMarks(frame: RefObject<HTMLElement | null>, findings: readonly Finding[]): void {
  const rangesOf = (isError: boolean) =>
    findings.flatMap(({ code, target, overridden, severity }) =>
      target && code !== 'misspelt' && overridden === null && (severity === 'error') === isError ? [target] : [],
    );
  useTextMarks(frame, 'wrong', rangesOf(true));
  useTextMarks(frame, 'doubtful', rangesOf(false));
}
