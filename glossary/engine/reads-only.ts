import type { MethodName } from '#shared/contract/engine-api.ts';

/** Methods that only read, or keep what they do apart from the workspace. Whoever is not named here is taken to write. */
const reading: readonly (MethodName | RegExp)[] = [
  /^(checks|exports|uploads|transfer)\./,
  'workspace.info',
  'workspace.settings',
  'articles.list',
  'articles.open',
  'articles.openColumns',
  'segments.history',
  'comments.list',
  'segments.repetitions',
  'segments.findReplacements',
  'segments.matchPattern',
  'undo.state',
  'alignment.align',
  'alignment.list',
  'alignment.open',
  'memory.matches',
  'memory.search',
  'memory.concordance',
  'memory.stats',
  'memories.list',
  'units.open',
  'units.grow',
  'units.page',
  'units.place',
  'units.detail',
  'candidates.find',
  'candidates.findText',
  'candidates.english',
  'candidates.rejected',
  'terms.forSegment',
  'terms.find',
  'terms.list',
  'completion.forSegment',
  'dictionaries.list',
  'dictionaries.lookUp',
  'spelling.suggest',
  'spelling.words',
];

/** True where a method may run while a large import holds the workspace: others wait for it without holding up anybody. */
export function readsOnly(method: string): boolean {
  return reading.some((name) => (typeof name === 'string' ? name === method : name.test(method)));
}
