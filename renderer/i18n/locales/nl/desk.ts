import type { desk as en } from '../en/desk.ts';
import type { Wording } from '../wording.ts';

export const desk = {
  english: 'Engels, segment {{number}}',
  dutch: 'Nederlands, segment {{number}}',
} satisfies Wording<typeof en>;
