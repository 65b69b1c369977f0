import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect, useMemo, useState } from 'react';
import { gatherCompletions, offersCompletions } from '#renderer/session/completions.ts';
import { useQuery } from '#renderer/session/engine-hooks.ts';
import { useSessionState, useSettings } from '#renderer/session/hooks.ts';
import { useSession } from '#renderer/session/session.ts';
import type { Completion } from '#shared/model/completion.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import { CompletionList } from './completion-list.tsx';
import { createCompleter, type CompleterState } from './create-completer.ts';

/**
 * Offers what the word before the caret may become. It is worked out after the key has been painted, from what was fetched
 * when the row was entered; closed, it takes no key.
 */
export function CompletionPlugin({ segmentId }: { readonly segmentId: SegmentId }) {
  const [editor] = useLexicalComposerContext();
  const { store } = useSession();
  const aids = useSessionState((state) => (state.aids?.segmentId === segmentId ? state.aids : null));
  const placeables = useQuery(
    'completion.forSegment',
    useMemo(() => ({ segmentId }), [segmentId]),
  );
  const [shown, setShown] = useState<CompleterState | null>(null);
  const offers = offersCompletions(useSettings());

  const [completer] = useState(() => createCompleter(editor, setShown));
  useEffect(() => {
    const known: readonly Completion[] = placeables.status === 'ready' ? placeables.value : [];
    completer.know(gatherCompletions(aids, known));
  }, [completer, aids, placeables]);
  useEffect(() => completer.attach(offers), [completer, offers]);
  useEffect(() => {
    let seen = store.get().completionAsks;
    return store.subscribe(() => {
      const { completionAsks } = store.get();
      if (completionAsks !== seen) completer.ask();
      seen = completionAsks;
    });
  }, [completer, store]);

  return <CompletionList editor={editor} state={shown} onChoose={completer.accept} />;
}
