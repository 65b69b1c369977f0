import { useState, type RefObject } from 'react';
import { FilterBar } from './filter-bar.tsx';
import { ListStatus } from './list-status.tsx';
import { ProblemChips } from './problem-chips.tsx';
import { ReplacePanel } from './replace-panel.tsx';
import { UnitToolbar, type ShownPanes } from './unit-toolbar.tsx';
import type { useChoice } from './use-choice.ts';
import type { useScreen } from './use-screen.ts';
import { useSurvey } from './use-survey.ts';
import type { UnitActions } from './use-unit-actions.ts';
import type { UnitListHandle } from './use-unit-list.ts';

export interface ListHeadProps {
  readonly state: ReturnType<typeof useScreen>;
  readonly list: UnitListHandle;
  readonly choice: ReturnType<typeof useChoice>;
  readonly actions: UnitActions;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onPane: (pane: keyof ShownPanes, isOn?: boolean) => void;
  readonly onLeave: () => void;
}

/** All that stands above the list: what it is narrowed down to, find and replace, and how many units there are. */
export function ListHead({ state, list, choice, actions, field, onPane, onLeave }: ListHeadProps) {
  const { screen, set, query, isNarrowed } = state;
  const { panes } = screen;
  const isReplacing = query.replacement !== null;
  // Counting can wait for the list.
  const survey = useSurvey(screen.memoryId, list.state?.complete === false);
  const [merging, setMerging] = useState(false);
  const merge = () => {
    setMerging(true);
    const chosen = screen.memoryId === null ? null : [screen.memoryId];
    void actions.merge(chosen, {}).then(() => setMerging(false));
  };
  return (
    <>
      <UnitToolbar
        search={screen.search}
        sort={screen.sort}
        panes={panes}
        filters={Object.values(screen.filters).filter((value) => value !== null).length}
        field={field}
        onSearch={(search) => set({ search })}
        onSort={(sort) => set({ sort })}
        onPane={(pane) => onPane(pane)}
        onLeave={onLeave}
      />
      {panes.filters ? (
        <FilterBar filters={screen.filters} survey={survey} onChange={(filters) => set({ filters })} />
      ) : null}
      {panes.replace ? (
        <ReplacePanel
          replacement={screen.replacement}
          onChange={(replacement) => set({ replacement })}
          chosen={isReplacing ? choice.count : 0}
          running={choice.running}
          isReady={list.state?.complete === true}
          onApply={choice.replace}
          onStop={choice.stop}
          onClose={() => onPane('replace', false)}
        />
      ) : null}
      <ProblemChips
        survey={survey}
        problems={screen.problems}
        onChange={(problems) => set({ problems })}
        onMerge={merge}
        isMerging={merging}
      />
      <ListStatus
        state={list.state}
        failure={list.failure}
        isNarrowed={isNarrowed || isReplacing}
        chosen={isReplacing ? 0 : choice.count}
        onDelete={choice.remove}
        onClear={choice.clear}
        onRefresh={list.reopen}
      />
    </>
  );
}
