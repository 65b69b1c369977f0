import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { DictionaryAnswer, DictionaryHit } from '#shared/model/dictionary.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useQuery } from '#renderer/session/engine-hooks.ts';
import { useCommands, useSessionState } from '#renderer/session/hooks.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { TextField } from '#renderer/ui/text-field.tsx';
import { DictionaryShelf } from './dictionary-shelf.tsx';
import { useFollowedWord } from './use-followed-word.ts';
import { useShelf } from './use-shelf.ts';
import './dictionary.css';

/** A word to look up, what is said of it, and the dictionaries that are asked. As a panel it follows the caret. */
export function DictionarySearch({ isPanel = false }: { readonly isPanel?: boolean }) {
  const { t } = useTranslation('dictionary');
  const shelf = useShelf();
  const { word, setWord } = useFollowedWord(isPanel);
  const frame = useRef<HTMLDivElement>(null);
  const goBack = useVisits(frame, isPanel);
  // Asked anew when a dictionary comes or goes.
  const [seen, setSeen] = useState(shelf.version);
  if (seen !== shelf.version) setSeen(shelf.version);
  return (
    <div ref={frame} className={joinClasses('dictionary', isPanel && 'dictionary--panel')} {...goBack}>
      <TextField
        label={t('word')}
        value={word}
        onChange={setWord}
        lang="nl"
        autoFocus={!isPanel}
        className="dictionary__word"
      />
      {shelf.dictionaries.length === 0 ? null : <Answers key={seen} word={word.trim()} />}
      <DictionaryShelf key={String(shelf.isLoaded)} shelf={shelf} isFolded={isPanel && shelf.dictionaries.length > 0} />
    </div>
  );
}

/** The field has the keyboard when it is sent here; Escape brings it back to where it was in the text. */
function useVisits(frame: RefObject<HTMLElement | null>, isPanel: boolean) {
  const commands = useCommands();
  const visits = useSessionState(({ dictionaryVisits }) => dictionaryVisits);
  const from = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (!isPanel || visits === 0) return;
    const { activeElement: now } = document;
    if (now instanceof HTMLElement && now.closest('[role="row"]')) from.current = now;
    const field = frame.current?.querySelector('input');
    field?.focus();
    field?.select();
  }, [visits, isPanel, frame]);
  if (!isPanel) return {};
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.stopPropagation();
      if (from.current?.isConnected && from.current.matches('[lang|="nl"]')) from.current.focus();
      else commands.focusText();
    },
  };
}

function Answers({ word }: { readonly word: string }) {
  const { t } = useTranslation('dictionary');
  const messages = useMessages();
  const answers = useQuery('dictionaries.lookUp', word === '' ? null : { word: word.slice(0, 200) });
  if (word === '' || answers.status === 'loading')
    return <div className="dictionary__answers" aria-busy={word !== ''} />;
  if (answers.status === 'failed') return <Banner tone="error">{messages.failure(answers.failure)}</Banner>;
  const found = answers.value.filter(({ hits }) => hits.length > 0);
  const count = found.reduce((sum, { hits }) => sum + hits.length, 0);
  return (
    <div className="dictionary__answers">
      <p className="visually-hidden" role="status">
        {t('found', { count })}
      </p>
      {found.length === 0 ? <EmptyState>{t('nothing', { word })}</EmptyState> : null}
      {found.map((answer) => (
        <Answer key={answer.path} answer={answer} />
      ))}
    </div>
  );
}

function Answer({ answer: { name, hits } }: { readonly answer: DictionaryAnswer }) {
  return (
    <section className="dictionary__answer" aria-label={name}>
      <h3 className="dictionary__name">{name}</h3>
      {hits.map((hit, index) => (
        <Entry key={index} hit={hit} />
      ))}
    </section>
  );
}

/** Only text: whatever markup the file had is gone. */
function Entry({ hit: { headword, text, kind } }: { readonly hit: DictionaryHit }) {
  const { t } = useTranslation('dictionary');
  const body = text.startsWith(headword) ? text.slice(headword.length).trimStart() : text;
  return (
    <article className="dictionary__entry">
      <h4 className="dictionary__headword">
        <span lang="nl">{headword}</span>
        {kind === 'same' ? null : <span className="dictionary__kind">{t(`kind.${kind}`)}</span>}
      </h4>
      <p className="dictionary__text reading">{body}</p>
    </article>
  );
}
