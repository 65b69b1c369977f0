import { useEffect, useRef, useState } from 'react';
import { useCall } from '#renderer/session/engine-hooks.ts';
import { useSessionState } from '#renderer/session/hooks.ts';
import { readAskedWord } from './read-asked-word.ts';

/** Milliseconds for which the caret rests before its word is looked up: who passes by asks nothing. */
const rest = { dutch: 200, english: 700 } as const;

export interface FollowedWord {
  readonly word: string;
  /** Another one, typed into the field. */
  readonly setWord: (word: string) => void;
}

/**
 * The word at the caret, while the caret is in the text of a segment; with `follows` off, that of the first moment. A word
 * of the English, where everything that is typed would be asked, takes the place of another only where it is found.
 */
export function useFollowedWord(follows: boolean): FollowedWord {
  const call = useCall();
  const [word, setWord] = useState(readAskedWord);
  const visits = useSessionState(({ dictionaryVisits }) => dictionaryVisits);
  const seen = useRef(visits);
  useEffect(() => {
    if (seen.current === visits) return;
    seen.current = visits;
    const asked = readAskedWord();
    if (asked !== '') setWord(asked);
  }, [visits]);
  useEffect(() => {
    if (!follows) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const look = async (isDutch: boolean) => {
      const asked = readAskedWord();
      if (asked === '') return;
      if (isDutch) return setWord(asked);
      const answers = await call('dictionaries.lookUp', { word: asked });
      if (!isGone && answers.ok && answers.value.some(({ hits }) => hits.length > 0)) setWord(asked);
    };
    const follow = () => {
      const side = readSide();
      clearTimeout(timer);
      if (side) timer = setTimeout(() => void look(side === 'dutch'), rest[side]);
    };
    document.addEventListener('selectionchange', follow);
    return () => {
      isGone = true;
      clearTimeout(timer);
      document.removeEventListener('selectionchange', follow);
    };
  }, [follows, call]);
  return { word, setWord };
}

/** The text that the caret is in; null where it is in none. */
function readSide(): keyof typeof rest | null {
  const node = document.getSelection()?.focusNode;
  const place = node instanceof Element ? node : node?.parentElement;
  const text = place?.closest('[role="row"] [contenteditable="true"]');
  if (!text) return null;
  return text.matches('[lang|="nl"]') ? 'dutch' : 'english';
}
