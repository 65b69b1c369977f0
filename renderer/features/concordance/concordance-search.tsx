import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ConcordanceHit } from '#shared/model/concordance.ts';
import { useActiveSegment, useCommands, useSettings } from '#renderer/session/hooks.ts';
import { afterDialog } from '#renderer/ui/kept-caret.ts';
import { hitId, type ActiveHit, type Asked, type HitActions } from './asked.ts';
import { ConcordanceActions } from './concordance-actions.tsx';
import { ConcordanceForm } from './concordance-form.tsx';
import { ConcordanceResults } from './concordance-results.tsx';
import { addRecent, recentSetting } from './recent-searches.ts';
import { readSelectedWithin, readSelection } from './read-selection.ts';
import { useConcordance } from './use-concordance.ts';
import './concordance.css';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

export function ConcordanceSearch() {
  const settings = useSettings();
  const [start] = useState(readSelection);
  const [asked, setAsked] = useState<Asked>(() => startFrom(start, settings['concordance.forms'] !== 'exact'));
  const [wholeSentences, setWholeSentences] = useState(settings['concordance.layout'] === 'sentences');
  const { found, isPending, fetchMore } = useConcordance(asked);
  const hits = found.status === 'found' ? found.hits : [];
  const active = useActiveHit(hits, found.status === 'found' ? found.asked : null);
  const actions = useHitActions(active.hit, asked);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step !== undefined) active.move(step);
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) actions.insert?.();
    else if (event.key === 'Enter') actions.showInMemory?.();
    else if (event.key.toLowerCase() === 'c' && (event.ctrlKey || event.metaKey) && !isTextSelected()) actions.copy?.();
    else return;
    event.preventDefault();
  };
  return (
    <div className="concordance">
      <ConcordanceForm
        asked={asked}
        onChange={(change) => setAsked((before) => ({ ...before, ...change }))}
        startSide={start.side}
        onKeyDown={onKeyDown}
        activeId={active.hit ? hitId(active.hit) : null}
        layout={{ wholeSentences, onChange: setWholeSentences }}
      />
      <ConcordanceResults
        found={found}
        isPending={isPending}
        wholeSentences={wholeSentences}
        active={active}
        onKeyDown={onKeyDown}
        onNearEnd={fetchMore}
        onRecall={(recalled) => setAsked((before) => ({ ...before, ...recalled }))}
      />
      {active.hit ? <ConcordanceActions hit={active.hit} actions={actions} /> : null}
    </div>
  );
}

function startFrom({ text, side }: ReturnType<typeof readSelection>, allForms: boolean): Asked {
  const words = { source: side === 'source' ? text : '', target: side === 'target' ? text : '' };
  return { ...words, allForms, partOfWord: false, matchCase: false, order: 'best' };
}

/** The hit that the keys act on: the first one of each new answer. */
function useActiveHit(hits: readonly ConcordanceHit[], asked: string | null): ActiveHit {
  const [chosen, setChosen] = useState({ asked, index: 0 });
  const index = Math.min(chosen.asked === asked ? chosen.index : 0, hits.length - 1);
  const choose = (wanted: number) => setChosen({ asked, index: wanted });
  return {
    hit: hits[index] ?? null,
    choose,
    move: (step) => choose(Math.max(0, Math.min(hits.length - 1, index + step))),
  };
}

function useHitActions(hit: ConcordanceHit | null, { source, target }: Asked): HitActions {
  const commands = useCommands();
  const settings = useSettings();
  const segment = useActiveSegment()?.segment;
  const [copied, setCopied] = useState<ConcordanceHit | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  if (!hit) return { insert: null, copy: null, showInMemory: null, copied: false };
  const remember = () => commands.setting(recentSetting, addRecent(settings[recentSetting], { source, target }));
  const leave = (run: () => unknown) => {
    remember();
    afterDialog(commands.hide, run);
  };
  // Often a few words of the English are all that is wanted.
  const words = () =>
    readSelectedWithin(document.querySelector(`#${CSS.escape(hitId(hit))} [data-english]`)) || hit.target;
  return {
    insert:
      segment && !segment.locked
        ? () => {
            const text = words();
            leave(() => commands.insertTerm(text));
          }
        : null,
    copy: () => {
      remember();
      void navigator.clipboard.writeText(words()).then(() => {
        setCopied(hit);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => setCopied(null), 2000);
      });
    },
    showInMemory: () => leave(() => commands.showUnit(hit.unitId)),
    copied: copied === hit,
  };
}

/** Whether the system's own copying has something to copy. */
function isTextSelected(): boolean {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement && field.selectionStart !== field.selectionEnd) return true;
  return (window.getSelection()?.toString() ?? '') !== '';
}
