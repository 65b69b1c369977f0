import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useActiveSegment, useCommands, useSurface } from '#renderer/session/hooks.ts';
import type { ConcordanceHit } from '#shared/model/memory.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { Result } from '#shared/result.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { afterDialog } from '#renderer/ui/kept-caret.ts';
import { TextField } from '#renderer/ui/text-field.tsx';
import { ConcordanceHits } from './concordance-hits.tsx';
import './concordance-dialog.css';

type Side = 'source' | 'target';
type Found = { readonly text: string; readonly result: Result<readonly ConcordanceHit[], Failure> };

const pauseMs = 200;

/** Ctrl+K: every unit of the memory that holds some words. Starts from the text that is selected on the page. */
export function ConcordanceDialog() {
  const { t } = useTranslation(['panels', 'common']);
  const commands = useCommands();
  const isOpen = useSurface() === 'concordance';
  return (
    <Dialog
      title={t('concordance.title')}
      isOpen={isOpen}
      onClose={commands.hide}
      closeLabel={t('common:close')}
      size="large"
    >
      <ConcordanceSearch />
    </Dialog>
  );
}

function ConcordanceSearch() {
  const { t } = useTranslation('panels');
  const [start] = useState(readSelection);
  const [text, setText] = useState(start.text);
  const [side, setSide] = useState<Side>(start.side);
  const found = useConcordance(text, side);
  return (
    <div className="concordance">
      <div className="concordance__form">
        <TextField
          className="concordance__query"
          label={t('concordance.query')}
          value={text}
          onChange={setText}
          lang={side === 'source' ? 'nl' : 'en-GB'}
          autoFocus
        />
        <Choice<Side>
          label={t('concordance.side')}
          value={side}
          onChange={setSide}
          options={[
            { value: 'source', label: t('concordance.source') },
            { value: 'target', label: t('concordance.target') },
          ]}
        />
      </div>
      <ConcordanceResult found={found} side={side} />
    </div>
  );
}

function ConcordanceResult({ found, side }: { readonly found: Found | null; readonly side: Side }) {
  const { t } = useTranslation('panels');
  const messages = useMessages();
  const format = useFormat();
  const insert = useInsert();
  if (!found) return <EmptyState>{t('concordance.hint')}</EmptyState>;
  if (!found.result.ok) return <p className="aid-failure">{messages.failure(found.result.error)}</p>;
  const hits = found.result.value;
  const count = hits.length;
  return (
    <>
      <p className="concordance__count" role="status">
        {count === 0
          ? t('concordance.none', { text: found.text })
          : t('concordance.found', { count, formatted: format.number(count) })}
      </p>
      <ConcordanceHits hits={hits} side={side} onInsert={insert} />
    </>
  );
}

/** Into the text where it was left, and back to it. */
function useInsert(): ((text: string) => void) | null {
  const commands = useCommands();
  const segment = useActiveSegment()?.segment;
  if (!segment || segment.locked) return null;
  return (text) => {
    commands.hide();
    afterDialog(() => commands.insertTerm(text));
  };
}

/** Asks a moment after the last key; an answer that is no longer wanted is given up. */
function useConcordance(text: string, side: Side): Found | null {
  const commands = useCommands();
  const [found, setFound] = useState<Found | null>(null);
  const wanted = text.trim();
  useEffect(() => {
    if (wanted === '') return undefined;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      void commands.concordance({ text: wanted, side, signal: controller.signal }).then((result) => {
        if (!controller.signal.aborted) setFound({ text: wanted, result });
      });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [commands, wanted, side]);
  return wanted === '' ? null : found;
}

/** What the user had selected, and on which side: text in English elements is English, all else Dutch. */
function readSelection(): { readonly text: string; readonly side: Side } {
  const selection = window.getSelection();
  const text = selection?.toString().replace(/\s+/g, ' ').trim().slice(0, 200) ?? '';
  const node = selection?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  const isEnglish = element?.closest('[lang]')?.getAttribute('lang')?.startsWith('en') ?? false;
  return { text, side: text !== '' && isEnglish ? 'target' : 'source' };
}
