import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SegmentEditor } from '#renderer/editor/segment-editor.tsx';
import { useTextMarks } from '#renderer/editor/use-text-marks.ts';
import { useFindings, useSessionState } from '#renderer/session/hooks.ts';
import { formatKeys, isMac } from '#renderer/session/keys.ts';
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
  const wrong = useFindings(segment).flatMap(({ target, overridden }) => (target && !overridden ? [target] : []));
  useTextMarks(frame, 'wrong', wrong);
  const keys = formatKeys('Mod+1', isMac()).join('+');
  return (
    <div ref={frame}>
      <SegmentEditor
        segment={segment}
        label={t('english', { number: segment.index + 1 })}
        placeholder={hasMatch ? t('placeholderMatch', { keys }) : t('placeholder')}
        onSwitchSide={toSource}
      />
    </div>
  );
}
