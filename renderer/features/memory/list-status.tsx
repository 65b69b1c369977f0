import { useTranslation } from 'react-i18next';
import type { UnitListState } from '#shared/contract/memory-units.ts';
import type { Failure } from '#shared/model/failure.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { useDebounced } from './use-debounced.ts';

export interface ListStatusProps {
  readonly state: UnitListState | null;
  readonly failure: Failure | null;
  readonly isNarrowed: boolean;
  /** Chosen rows; 0 where none are. */
  readonly chosen: number;
  readonly onDelete: () => void;
  readonly onClear: () => void;
  readonly onRefresh: () => void;
}

/** Milliseconds that a count must stand still before a screen reader is told. */
const quiet = 800;

/** How many units, how far the search is, and what is chosen. */
export function ListStatus({ state, failure, isNarrowed, chosen, onDelete, onClear, onRefresh }: ListStatusProps) {
  const { t } = useTranslation('memory');
  const format = useFormat();
  const messages = useMessages();
  // Of all units the number is known before the list is whole.
  const found = (isNarrowed || state?.complete ? state?.found : state?.total) ?? 0;
  const count = t(isNarrowed ? 'found' : 'units', { count: found, formatted: format.number(found) });
  const said = useDebounced(state?.complete ? count : '', quiet);
  return (
    <div className="list-status">
      <span className="list-status__count">{failure ? messages.failure(failure) : state ? count : '\u00a0'}</span>
      <span className="visually-hidden" role="status">
        {failure ? messages.failure(failure) : said}
      </span>
      {state && !state.complete && !failure ? (
        <ProgressBar
          className="list-status__bar"
          label={t('searching')}
          value={state.total === 0 ? null : state.done / state.total}
        />
      ) : null}
      {state?.stale ? (
        <Button size="small" variant="quiet" onPress={onRefresh}>
          {t('refresh')}
        </Button>
      ) : null}
      {chosen > 0 ? (
        <span className="list-status__chosen">
          {t('chosenCount', { count: chosen, formatted: format.number(chosen) })}
          <Button size="small" variant="danger" keys="Del" onPress={onDelete}>
            {t('detail.delete')}
          </Button>
          <Button size="small" variant="quiet" keys="Esc" onPress={onClear}>
            {t('clearChoice')}
          </Button>
        </span>
      ) : null}
    </div>
  );
}
