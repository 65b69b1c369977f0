import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { readDesktop } from '#renderer/engine/desktop.ts';
import { isMac, readKey } from '#renderer/session/keys.ts';
import type { KeyChange } from './use-key-change.ts';
import { useRefusal } from './use-key-names.ts';

/** Waits for the combination that is pressed next. Escape gives up. */
export function KeyRecorder({ change, name }: { readonly change: KeyChange; readonly name: string }) {
  const { t } = useTranslation('keys');
  const tell = useRefusal();
  const field = useRef<HTMLSpanElement>(null);
  const latest = useRef(change);
  useEffect(() => {
    latest.current = change;
  });
  useEffect(() => {
    field.current?.focus();
    const mac = isMac();
    const listen = (event: KeyboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.key === 'Escape') return latest.current.cancel();
      const key = event.isComposing ? null : readKey(event, mac);
      if (key !== null && !event.repeat) latest.current.press(key);
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
  const { refused } = change;
  return (
    <span className="key-recorder">
      <span
        ref={field}
        className="key-recorder__field"
        tabIndex={-1}
        role="button"
        aria-label={t('pressFor', { command: name })}
        onBlur={change.cancel}
      >
        {t('press')}
      </span>
      <span role="alert" className="key-recorder__refused">
        {refused ? tell(refused) : ''}
      </span>
      {readDesktop() ? null : <span className="key-recorder__note">{t('browserKeys')}</span>}
    </span>
  );
}
