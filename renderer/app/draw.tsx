import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { keepTagsOnCopy } from '#renderer/editor/tagged-clipboard.ts';
import { LanguageProvider } from '#renderer/i18n/language-provider.tsx';
import { SessionProvider } from '#renderer/session/session.ts';
import { App } from './app.tsx';
import { session } from './window-session.ts';

const place = document.getElementById('root');
if (!place) throw new Error('The page has no place for the workbench.');
const root = createRoot(place);
keepTagsOnCopy();

// At once, while this file is still being run: what V8 compiles until a module has run is what it keeps for the next start.
flushSync(() =>
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
