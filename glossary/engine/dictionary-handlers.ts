import { ok } from '#shared/result.ts';
import type { MethodsOf, SessionHandlers } from './session-handlers.ts';

/** Handlers of `dictionaries.…`. */
export const dictionaryHandlers: SessionHandlers<MethodsOf<'dictionaries'>> = {
  'dictionaries.list': async ({ shelf }) => ok(await shelf.list()),
  'dictionaries.add': ({ shelf }, { path }) => shelf.add(path),
  'dictionaries.remove': async ({ shelf }, { path }) => ok(await shelf.remove(path)),
  'dictionaries.lookUp': async ({ shelf }, { word }) => ok(await shelf.lookUp(word)),
};
