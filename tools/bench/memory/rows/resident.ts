import { tellOnly, type Row } from './row.ts';

/** What of a process's growth may stay after the index is closed, in MB: compiled code and V8's own room for new objects. */
const mayStay = 50;

/** Memory of a whole process that does nothing but hold the index and look up; and of one that builds it. */
export const residentRows: readonly Row[] = [
  {
    what: 'resident, process with the index, MB',
    goal: '≤ 250',
    cell: ({ search: { memory } }) => ({ text: `${memory.searched.resident}`, met: memory.searched.resident <= 250 }),
  },
  {
    what: 'peak of the process that builds it, MB',
    goal: '≤ 250',
    cell: ({ build: { memory } }) => ({ text: `${memory.peak}`, met: memory.peak <= 250 }),
  },
  {
    what: 'kept after closing, beyond the start, MB',
    goal: 'returned',
    cell: ({ search: { memory } }) => {
      const kept = memory.closed.resident - memory.atStart.resident;
      return { text: `${kept} (buffers ${memory.closed.buffers})`, met: kept <= mayStay };
    },
  },
  tellOnly('start · open · searched · closed, MB', ({ search: { memory } }) =>
    [memory.atStart, memory.opened, memory.searched, memory.closed].map(({ resident }) => resident).join(' · '),
  ),
  tellOnly('the same, building: start · built · closed', ({ build: { memory } }) =>
    [memory.atStart, memory.built, memory.closed].map(({ resident }) => resident).join(' · '),
  ),
];
