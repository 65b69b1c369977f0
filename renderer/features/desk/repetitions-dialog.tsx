import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Repetition, RepetitionList } from '#shared/contract/segments-edit.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import { useCall, useQuery, useReport } from '#renderer/session/engine-hooks.ts';
import { useCommands, useSessionState, useSurface } from '#renderer/session/hooks.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { afterDialog } from '#renderer/ui/kept-caret.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { VirtualList } from '#renderer/ui/virtual-list.tsx';
import './repetitions-dialog.css';
import { TaggedText } from '#renderer/ui/tagged-text.tsx';

/** The other segments with the same Dutch: what they say, and which of them are to say the same. */
export function RepetitionsDialog() {
  const isOpen = useSurface() === 'repetitions';
  const segmentId = useSessionState((state) => state.repetitionsOf);
  return isOpen && segmentId ? <Repetitions key={segmentId} segmentId={segmentId} /> : null;
}

function Repetitions({ segmentId }: { readonly segmentId: SegmentId }) {
  const { t } = useTranslation(['desk', 'common']);
  const commands = useCommands();
  const call = useCall();
  const report = useReport();
  const answer = useQuery('segments.repetitions', { segmentId });
  const [chosen, setChosen] = useState<ReadonlyMap<SegmentId, boolean>>(new Map());
  const list = answer.status === 'ready' ? answer.value : null;
  const isChosen = (row: Repetition) => canTake(row, list) && (chosen.get(row.segmentId) ?? row.proposed);
  const wanted = list?.repetitions.filter(isChosen) ?? [];
  const apply = async () => {
    const choices = wanted.map(({ segmentId: id, version }) => ({ segmentId: id, version }));
    const result = await call('segments.propagate', { segmentId, choices });
    if (!result.ok) return report(result.error);
    commands.hide();
  };
  return (
    <Dialog
      title={t('repetitions.title')}
      isOpen
      size="large"
      onClose={commands.hide}
      closeLabel={t('common:close')}
      footer={
        <>
          <Button onPress={commands.hide}>{t('common:close')}</Button>
          <Button variant="primary" isDisabled={wanted.length === 0 || !list?.propagates} onPress={() => void apply()}>
            {t('repetitions.apply', { count: wanted.length })}
          </Button>
        </>
      }
    >
      {list === null ? null : (
        <div className="repetitions">
          <p className="repetitions__dutch reading" lang="nl">
            <TaggedText text={list.source} />
          </p>
          <p className="repetitions__english reading" lang="en-GB">
            <TaggedText text={list.target} />
          </p>
          <OwnSwitch segmentId={segmentId} propagates={list.propagates} />
          {list.repetitions.length === 0 ? (
            <EmptyState>{t('repetitions.none')}</EmptyState>
          ) : (
            <VirtualList
              className={list.repetitions.length > 3 ? 'repetitions__list' : 'repetitions__list repetitions__list--few'}
              label={t('repetitions.title')}
              items={list.repetitions}
              keyOf={(row) => row.segmentId}
              usualHeight={56}
            >
              {(row) => (
                <Row
                  row={row}
                  isSame={row.target === list.target}
                  isChosen={isChosen(row)}
                  onChoose={(on) => setChosen(new Map(chosen).set(row.segmentId, on))}
                />
              )}
            </VirtualList>
          )}
        </div>
      )}
    </Dialog>
  );
}

const canTake = (row: Repetition, list: RepetitionList | null) =>
  !row.locked && row.propagates && row.target !== list?.target;

function OwnSwitch({ segmentId, propagates }: { readonly segmentId: SegmentId; readonly propagates: boolean }) {
  const { t } = useTranslation('desk');
  const call = useCall();
  const [on, setOn] = useState(propagates);
  const change = async (next: boolean) => {
    setOn(next);
    const result = await call('segments.mark', { segmentId, mark: 'propagates', on: next });
    if (!result.ok) setOn(!next);
  };
  return (
    <Switch isOn={on} onChange={(next) => void change(next)}>
      {t('repetitions.own')}
    </Switch>
  );
}

interface RowProps {
  readonly row: Repetition;
  readonly isSame: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (on: boolean) => void;
}

function Row({ row, isSame, isChosen, onChoose }: RowProps) {
  const { t } = useTranslation(['desk', 'common']);
  const commands = useCommands();
  const open = () => {
    afterDialog(commands.hide, () => commands.openArticle(row.articleId, row.segmentId));
  };
  const remark = row.locked ? 'locked' : !row.propagates ? 'spared' : isSame ? 'same' : null;
  return (
    <div className="repetition">
      <Checkbox
        label={t('repetitions.choose', { number: row.index + 1, title: row.title })}
        isSelected={isChosen}
        isDisabled={remark !== null}
        onChange={onChoose}
      />
      <div className="repetition__words">
        <p className="repetition__english reading" lang="en-GB">
          {row.target === '' ? <span className="repetition__none">{t('common:status.untranslated')}</span> : row.target}
        </p>
        <p className="repetition__place">
          {t('repetitions.place', { number: row.index + 1, title: row.title })}
          {row.target === '' ? null : ` · ${t(`common:status.${row.status}`)}`}
          {remark ? ` · ${t(`repetitions.${remark}`)}` : null}
        </p>
      </div>
      <Button size="small" variant="quiet" onPress={open}>
        {t('repetitions.open')}
      </Button>
    </div>
  );
}
