import { z } from 'zod';
import { enforcements, type Glossary } from '../model/terms.ts';
import { ids, method, none } from './method.ts';

/** Name of a glossary: something that can be seen. */
const name = z.string().trim().min(1).max(200);

/** Methods on glossaries as such: which there are, how much each counts, what it is used for. All can be undone. */
export const glossariesApi = {
  /** The highest in rank first. */
  'glossaries.list': method<readonly Glossary[]>()(none, []),
  /** Makes an empty glossary at the end of the list. */
  'glossaries.create': method<Glossary>()(z.object({ name }), ['glossary-name-taken']),
  /** What is absent stays as it is. */
  'glossaries.change': method<Glossary>()(
    z.object({
      glossaryId: ids.glossary,
      name: name.optional(),
      readOnly: z.boolean().optional(),
      enabled: z.boolean().optional(),
      enforcement: z.enum(enforcements).optional(),
    }),
    ['glossary-unknown', 'glossary-name-taken'],
  ),
  /** The order of rank; glossaries that are not named keep theirs after those that are. */
  'glossaries.order': method<readonly Glossary[]>()(z.object({ glossaryIds: z.array(ids.glossary).max(10_000) }), [
    'glossary-unknown',
  ]),
  /** Takes a glossary away with its entries; at once whatever its size, and undo brings it back. */
  'glossaries.remove': method<readonly Glossary[]>()(z.object({ glossaryId: ids.glossary }), [
    'glossary-unknown',
    'glossary-read-only',
  ]),
};
