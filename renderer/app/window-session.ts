import { watchEngine } from '#renderer/engine/watch-engine.ts';
import { startInterface } from '#renderer/features/settings/start-interface.ts';
import { createSession } from '#renderer/session/create-session.ts';
import { saveOnLeaving } from './save-on-leaving.ts';

/** The session of this window. The engine is asked for the workspace as soon as this file is read. */
export const session = createSession(watchEngine);

startInterface(session.store.get().settings);
saveOnLeaving(session);
