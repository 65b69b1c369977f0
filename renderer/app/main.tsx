import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepTagsOnCopy } from '#renderer/editor/tagged-clipboard.ts';
import { watchEngine } from '#renderer/engine/watch-engine.ts';
import { startInterface } from '#renderer/features/settings/start-interface.ts';
import { LanguageProvider } from '#renderer/i18n/language-provider.tsx';
import { createSession } from '#renderer/session/create-session.ts';
import { SessionProvider } from '#renderer/session/session.ts';
import { App } from './app.tsx';
import { saveOnLeaving } from './save-on-leaving.ts';
import { whenKnown } from './when-known.ts';

const session = createSession(watchEngine);
startInterface(session.store.get().settings);
saveOnLeaving(session);
keepTagsOnCopy();

/** Nearly always the workspace is there before, and the page is drawn once, with the text. */
const patience = 250;

const place = document.getElementById('root');
if (!place) throw new Error('The page has no place for the workbench.');
const root = createRoot(place);
whenKnown(session.store, patience, () =>
  root.render(
    <StrictMode>
      <SessionProvider value={session}>
        <LanguageProvider>
          <App />
        </LanguageProvider>
      </SessionProvider>
    </StrictMode>,
  ),
);
