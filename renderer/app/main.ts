import { whenKnown } from './when-known.ts';
import { session } from './window-session.ts';

/** Nearly always the workspace is there before, and the page is drawn once, with the text. */
const patience = 250;

// What draws is read and compiled while the engine is asked for the text (vite.page.config.ts).
whenKnown(session.store, patience, () => void import('./draw.tsx'));
