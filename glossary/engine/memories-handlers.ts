import { err, ok } from '#shared/result.ts';
import { changeMemory, orderMemories } from '#glossary/memory/memories/change-memory.ts';
import { createMemory } from '#glossary/memory/memories/create-memory.ts';
import { describeMemories, describeMemory } from '#glossary/memory/memories/describe-memories.ts';
import { describeRemoval, removeMemory } from '#glossary/memory/memories/remove-memory.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import type { MethodsOf, SessionHandlers } from './session-handlers.ts';

/** Handlers of `memories.…`. */
export const memoriesHandlers: SessionHandlers<MethodsOf<'memories'>> = {
  'memories.list': ({ db }) => ok(describeMemories(db)),
  'memories.create': (session, { name }) => {
    const created = createMemory(session.db, name, session.author().now);
    if (!created.ok) return created;
    session.publish(created.value.changes);
    const memory = describeMemory(session.db, created.value.id);
    if (!memory) throw new Error('A memory that was just made is not there');
    return ok(memory);
  },
  'memories.change': (session, { memoryId, ...change }) => {
    const changed = changeMemory(session.db, parseId(memoryId), change, session.author().now);
    if (!changed.ok) return changed;
    session.publish(changed.value);
    const memory = describeMemory(session.db, parseId(memoryId));
    return memory ? ok(memory) : err({ type: 'memory-unknown' });
  },
  'memories.order': (session, { memoryIds }) => {
    const ordered = orderMemories(session.db, memoryIds.map(parseId), session.author().now);
    if (!ordered.ok) return ordered;
    session.publish(ordered.value);
    return ok(describeMemories(session.db));
  },
  'memories.removal': ({ db }, { memoryId }) => describeRemoval(db, parseId(memoryId)),
  'memories.remove': (session, { memoryId }) => {
    const removed = removeMemory(session.db, parseId(memoryId), session.author().now);
    if (!removed.ok) return removed;
    session.publish(removed.value);
    return ok(describeMemories(session.db));
  },
};
