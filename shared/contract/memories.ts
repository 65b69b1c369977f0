import { z } from 'zod';
import type { Memory, MemoryRemoval } from '../model/memory.ts';
import { ids, method, none } from './method.ts';

/** Name of a memory: something that can be seen. */
const name = z.string().trim().min(1).max(200);

/** Methods on memories as such: which there are, how far each is trusted, what it is used for. All can be undone. */
export const memoriesApi = {
  /** The most trusted first. */
  'memories.list': method<readonly Memory[]>()(none, []),
  /** Makes an empty memory at the end of the list. */
  'memories.create': method<Memory>()(z.object({ name }), ['memory-name-taken']),
  /** What is absent stays as it is. */
  'memories.change': method<Memory>()(
    z.object({
      memoryId: ids.memory,
      name: name.optional(),
      penalty: z.number().int().min(0).max(100).optional(),
      readOnly: z.boolean().optional(),
      enabled: z.boolean().optional(),
    }),
    ['memory-unknown', 'memory-name-taken'],
  ),
  /** The order of trust; memories that are not named keep theirs after those that are. */
  'memories.order': method<readonly Memory[]>()(z.object({ memoryIds: z.array(ids.memory).max(10_000) }), [
    'memory-unknown',
  ]),
  /** What `memories.remove` would take away. */
  'memories.removal': method<MemoryRemoval>()(z.object({ memoryId: ids.memory }), [
    'memory-unknown',
    'memory-read-only',
  ]),
  /** Takes a memory away with its units; at once whatever its size, and undo brings it back. */
  'memories.remove': method<readonly Memory[]>()(z.object({ memoryId: ids.memory }), [
    'memory-unknown',
    'memory-read-only',
  ]),
};
