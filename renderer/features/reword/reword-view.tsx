import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RewordLevel, RewordReport } from '#shared/model/reword.ts';
import { useCall, useReport } from '#renderer/session/engine-hooks.ts';
import { useSessionState } from '#renderer/session/hooks.ts';
import type { RewordRequest } from '#renderer/session/reword-request.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { noEdits, toChoices, type RewordEdits } from './choose-items.ts';
import { RewordBar } from './reword-bar.tsx';
import { RewordForm } from './reword-form.tsx';
import { RewordList } from './reword-list.tsx';
import { useRewordSearch, type RewordAsk } from './use-reword-search.ts';
import './reword.css';

/** A change of wording everywhere: what to change, every sentence that would change, and one button that does it. */
export function RewordView() {
  const request = useSessionState((state) => state.reword);
  // A new request starts anew.
  return <Reword key={request ? JSON.stringify(request) : 'none'} request={request} />;
}

function Reword({ request }: { readonly request: RewordRequest | null }) {
  const { t } = useTranslation('reword');
  const call = useCall();
  const report = useReport();
  const [ask, setAsk] = useState<RewordAsk | null>(() => firstAsk(request));
  const [edits, setEdits] = useState<RewordEdits>(noEdits);
  const [level, setLevel] = useState<RewordLevel>('keep');
  const [done, setDone] = useState<RewordReport | null>(null);
  const canRedo = useSessionState((state) => state.undo.redo !== null);
  const [isBusy, setBusy] = useState(false);
  const { search, stop } = useRewordSearch(ask);

  const start = (next: RewordAsk) => {
    setEdits(noEdits);
    setDone(null);
    setAsk(next);
  };
  const apply = async () => {
    setBusy(true);
    const applied = await call('reword.apply', { choices: toChoices(search.items, edits), level });
    setBusy(false);
    if (!applied.ok) return report(applied.error);
    setDone(applied.value);
    // What is left shows by itself: the search follows what changes.
    setEdits(noEdits);
  };
  return (
    <div className="reword">
      {ask?.kind === 'same' ? (
        <p className="reword__same">
          {t('same')}: <span lang="en-GB">{ask.target}</span>
        </p>
      ) : (
        <RewordForm
          request={request?.kind === 'wording' ? request : null}
          search={search}
          onFind={start}
          onStop={stop}
        />
      )}
      {/* What was taken back is not said to be done. */}
      {done && !canRedo ? <RewordDone report={done} /> : null}
      {search.items.length > 0 ? (
        <RewordList items={search.items} edits={edits} onEdit={setEdits} />
      ) : (
        <div className="reword__empty">
          {search.progress !== null || done ? null : <EmptyState size="page">{t(ask ? 'none' : 'intro')}</EmptyState>}
        </div>
      )}
      {search.items.length > 0 ? (
        <RewordBar
          items={search.items}
          edits={edits}
          onEdit={setEdits}
          level={level}
          onLevel={setLevel}
          isBusy={isBusy || search.progress !== null}
          isStopped={search.isStopped}
          onApply={() => void apply()}
        />
      ) : null}
    </div>
  );
}

function firstAsk(request: RewordRequest | null): RewordAsk | null {
  if (request?.kind === 'same') return { key: 0, ...request };
  if (!request || request.old.length === 0 || request.new === '') return null;
  const { old, conceptId } = request;
  return { key: 0, kind: 'wording', query: { old, new: request.new, conceptId, everywhere: false } };
}

function RewordDone({ report }: { readonly report: RewordReport }) {
  const { t } = useTranslation('reword');
  const format = useFormat();
  const { segments, units, conflicts, locked } = report;
  const count = conflicts.length;
  return (
    <Banner tone={count > 0 ? 'warning' : 'info'}>
      {t('applied', { segments: format.number(segments), units: format.number(units) })}{' '}
      {count > 0 ? `${t('conflicts', { count, formatted: format.number(count) })} ` : null}
      {locked > 0 ? t('lockedLeft', { count: locked, formatted: format.number(locked) }) : null}
    </Banner>
  );
}
