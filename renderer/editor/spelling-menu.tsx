import { BookPlus, EyeOff } from 'lucide-react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { Menu as AriaMenu, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useCall } from '#renderer/session/engine-hooks.ts';
import { useCommands, useSessionState } from '#renderer/session/hooks.ts';
import type { Respelling } from '#renderer/session/state.ts';
import { MenuItem, MenuLine } from '#renderer/ui/menu.tsx';
import { findRanges } from './text-pieces.ts';
import './spelling-menu.css';

/** Suggestions for a misspelt word, by key or by the right mouse button; the text gets the keyboard back. */
export function SpellingMenu({ frame }: { readonly frame: RefObject<HTMLElement | null> }) {
  const respelling = useSessionState((state) => state.respelling);
  return respelling ? (
    <WordMenu key={`${respelling.word} ${respelling.range[0]}`} frame={frame} respelling={respelling} />
  ) : null;
}

interface WordMenuProps {
  readonly frame: RefObject<HTMLElement | null>;
  readonly respelling: Respelling;
}

function WordMenu({ frame, respelling }: WordMenuProps) {
  const { t } = useTranslation('desk');
  const commands = useCommands();
  const anchor = useRef<HTMLSpanElement>(null);
  const [box] = useState(() => measure(frame.current, respelling));
  const suggestions = useSuggestions(respelling);
  if (!box) return null;
  return (
    <>
      {createPortal(<span ref={anchor} className="spelling-anchor" style={box} aria-hidden />, document.body)}
      {suggestions === null ? null : (
        <Popover
          className="menu-popover spelling-menu"
          triggerRef={anchor}
          isOpen
          placement="bottom start"
          offset={4}
          onOpenChange={(open) => (open ? undefined : commands.closeSpelling())}
        >
          <AriaMenu className="menu" aria-label={t('spelling.menu', { word: respelling.word })} autoFocus="first">
            {suggestions.map((words) => (
              <MenuItem key={words} label={words} lang="en" onAction={() => void commands.respell(words)} />
            ))}
            {suggestions.length > 0 ? <MenuLine /> : null}
            <MenuItem
              icon={BookPlus}
              label={t('spelling.add')}
              onAction={() => void commands.allowSpelling('project')}
            />
            <MenuItem icon={EyeOff} label={t('spelling.ignore')} onAction={() => void commands.allowSpelling('here')} />
          </AriaMenu>
        </Popover>
      )}
    </>
  );
}

/** Null until the engine has answered; without an answer there are none. */
function useSuggestions({ word, segmentId }: Respelling): readonly string[] | null {
  const call = useCall();
  const [found, setFound] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let isGone = false;
    void call('spelling.suggest', { word, segmentId }).then((answer) => {
      if (!isGone) setFound(answer.ok ? answer.value : []);
    });
    return () => {
      isGone = true;
    };
  }, [call, word, segmentId]);
  return found;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the word is drawn; the text stays still while the menu is open. */
function measure(root: HTMLElement | null, { range }: Respelling): Box | null {
  const rect = root ? findRanges(root, [range])[0]?.getClientRects()[0] : undefined;
  return rect ? { left: rect.left, top: rect.top, width: rect.width, height: rect.height } : null;
}
