import { Languages, SearchX } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Memory } from '#shared/model/memory.ts';
import { useQuery } from '#renderer/session/engine-hooks.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { FileButtons } from './file-buttons.tsx';
import { ListHead } from './list-head.tsx';
import { MemoriesPane } from './memories-pane.tsx';
import { UnitDetail } from './unit-detail.tsx';
import { UnitTable, type UnitTableHandle } from './unit-table.tsx';
import type { ShownPanes } from './unit-toolbar.tsx';
import { useChoice } from './use-choice.ts';
import { useScreen } from './use-screen.ts';
import { useUnitActions } from './use-unit-actions.ts';
import { useUnitList, type UnitListHandle } from './use-unit-list.ts';
import { useWantedUnit } from './use-wanted-unit.ts';
import './memory.css';

const noMemories: readonly Memory[] = [];

/** The translation memories: every unit, to be searched, looked through and mended. */
export function MemoryView() {
  const { t } = useTranslation('memory');
  const state = useScreen();
  const { screen, set, query, isNarrowed, widen } = state;
  const told = useQuery('memories.list', {});
  const memories = told.status === 'ready' ? told.value : noMemories;
  const list = useUnitList(query);
  const actions = useUnitActions();
  const isReplacing = query.replacement !== null;
  const choice = useChoice({ list, query, isReplacing, actions });
  const field = useRef<HTMLInputElement>(null);
  const table = useRef<UnitTableHandle>(null);
  useWantedUnit(state, list, (place) => {
    choice.move(place, false);
    table.current?.focus();
  });
  useNewUnits(list, choice);
  const { panes } = screen;
  const setPane = (pane: keyof ShownPanes, isOn = !panes[pane]) => set({ panes: { ...panes, [pane]: isOn } });
  useViewKeys({
    onSearch: () => {
      field.current?.focus();
      field.current?.select();
    },
    onReplace: () => setPane('replace', true),
  });
  const found = list.state?.found ?? 0;
  const isEmpty = list.state?.complete === true && found === 0;
  const unit = found > 0 ? (list.unitAt(choice.current) ?? null) : null;
  return (
    <div className="memory-frame">
      <div
        className={joinClasses(
          'memory',
          panes.memories && 'memory--memories',
          panes.detail && 'memory--detail',
          isReplacing && 'memory--replacing',
        )}
      >
        {panes.memories ? (
          <MemoriesPane memories={memories} shown={screen.memoryId} onShow={(memoryId) => set({ memoryId })} />
        ) : null}
        <section className="memory__list" aria-label={t('list')}>
          <ListHead
            state={state}
            list={list}
            choice={choice}
            actions={actions}
            field={field}
            onPane={setPane}
            onLeave={() => table.current?.focus()}
          />
          {isEmpty ? (
            <EmptyState
              size="page"
              icon={isNarrowed || isReplacing ? SearchX : Languages}
              action={isNarrowed ? <Button onPress={widen}>{t('widen')}</Button> : null}
            >
              {isNarrowed || isReplacing ? t('nothingFound') : t('empty')}
            </EmptyState>
          ) : (
            <UnitTable
              ref={table}
              list={list}
              looked={query.filter.text}
              current={choice.current}
              chosen={choice.chosen}
              editing={choice.editing}
              onMove={choice.move}
              onToggle={choice.toggle}
              onChooseAll={choice.all}
              onClear={choice.clear}
              onDelete={choice.remove}
              onEdit={choice.edit}
              onEdited={(edited, source, target) => {
                void actions.edit(edited.id, source, target);
                choice.endEdit();
                table.current?.focus();
              }}
              onCancel={() => {
                choice.endEdit();
                table.current?.focus();
              }}
            />
          )}
          <FileButtons shown={screen.memoryId} />
        </section>
        {panes.detail ? (
          <UnitDetail
            unitId={unit?.id ?? null}
            memories={memories}
            actions={actions}
            onEdit={() => choice.edit(choice.current)}
          />
        ) : null}
      </div>
    </div>
  );
}

/** Shows units that are new by now at once where nobody has gone anywhere in the list; else a button offers to. */
function useNewUnits({ state, reopen }: UnitListHandle, choice: ReturnType<typeof useChoice>): void {
  const isUntouched = choice.current === 0 && choice.count === 0 && choice.editing === null;
  const isStale = state?.stale === true && state.complete;
  useEffect(() => {
    if (isStale && isUntouched) reopen();
  }, [isStale, isUntouched, reopen]);
}

/** Ctrl+F and Ctrl+H, wherever the keyboard is on this screen. */
function useViewKeys(keys: { readonly onSearch: () => void; readonly onReplace: () => void }): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      if (document.querySelector('[role="dialog"]')) return;
      const key = event.key.toLowerCase();
      if (key !== 'f' && key !== 'h') return;
      event.preventDefault();
      if (key === 'f') latest.current.onSearch();
      else latest.current.onReplace();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
