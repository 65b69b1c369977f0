import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#shared/model/article.ts';
import { useCommands, useSettings, useSurface, useWorkspace } from '#renderer/session/hooks.ts';
import { useSession } from '#renderer/session/session.ts';
import { showKeys } from '#renderer/session/keys.ts';
import { useKeymap } from '#renderer/session/use-keymap.ts';
import { Button } from '#renderer/ui/button.tsx';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { TourRing } from './tour-ring.tsx';
import './first-run.css';

const doneKey = 'firstRun';

/** `target` is what the ring lies round; the page works on while the card stands there. */
const steps = [
  { id: 'article', target: 'main', keys: ['↑', '↓'], commands: [] },
  { id: 'aids', target: '[data-tour="aids"]', keys: [], commands: ['insert-match-1', 'insert-term-1'] },
  { id: 'confirm', target: 'main', keys: [], commands: ['confirm'] },
] as const;

/** Three short steps on the sample project: shown once, skipped by one press. */
export function FirstRun() {
  const workspace = useWorkspace();
  const isSample = workspace.kind === 'open' && workspace.info.sample;
  const state = useSettings()[doneKey];
  const surface = useSurface();
  // Asked for from the help it comes in any project.
  const isWanted = state === 'again' || (isSample && state !== 'done');
  return isWanted && surface === null ? <FirstRunCard /> : null;
}

function FirstRunCard() {
  const { t } = useTranslation('firstRun');
  const commands = useCommands();
  useOpenSample();
  const [at, setAt] = useState(0);
  const step = steps[at] ?? steps[0];
  const keymap = useKeymap();
  const isLast = at === steps.length - 1;
  const finish = () => {
    commands.setting(doneKey, 'done');
    commands.focusText();
  };
  useSkipByKey(finish);
  return (
    <>
      <TourRing target={step.target} />
      <section className="first-run" aria-label={t('label')}>
        <div aria-live="polite">
          <p className="first-run__count">{t('step', { number: at + 1, total: steps.length })}</p>
          <h2 className="first-run__title">{t(`${step.id}.title`)}</h2>
          <p className="first-run__text">{t(`${step.id}.text`)}</p>
        </div>
        <div className="first-run__foot">
          <span className="first-run__keys">
            {[...step.keys, ...step.commands.flatMap((id) => keymap.keysOf(id).slice(0, 1).map(showKeys))].map(
              (keys) => (
                <KeyHint key={keys} keys={keys} />
              ),
            )}
          </span>
          {isLast ? null : (
            <Button variant="quiet" keys="Esc" onPress={finish}>
              {t('skip')}
            </Button>
          )}
          {at > 0 ? <Button onPress={() => setAt(at - 1)}>{t('back')}</Button> : null}
          <Button variant="primary" onPress={isLast ? finish : () => setAt(at + 1)}>
            {isLast ? t('finish') : t('next')}
          </Button>
        </div>
      </section>
    </>
  );
}

/** What else Escape closes; that goes first. A refused confirmation is an alertdialog, a choice at the caret a listbox. */
const closable = ['dialog', 'alertdialog', 'menu', 'listbox'].map((role) => `[role="${role}"]`).join();

/** The keyboard is in the text, and the card is far from it. Escape is heard before anything else closes by it. */
function useSkipByKey(skip: () => void) {
  const { store } = useSession();
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    const { filter, rowMode, commenting } = store.get();
    const hasOther = filter !== null || rowMode !== null || commenting !== null;
    if (!hasOther && document.querySelector(closable) === null) skip();
  });
  useEffect(() => {
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, []);
}

/** The steps speak of an article, so one must be open: one that is begun and not done shows the most. */
function useOpenSample() {
  const { store, commands } = useSession();
  useEffect(() => {
    const { open, opening, articles } = store.get();
    const sample = articles?.find(isBegun) ?? articles?.[0];
    if (!open && !opening && sample) void commands.openArticle(sample.id);
  }, [store, commands]);
}

const isBegun = (article: Article): boolean => article.confirmedWords > 0 && article.confirmedWords < article.words;
