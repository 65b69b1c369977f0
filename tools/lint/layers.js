/**
 * The ladder of the house, from bottom to top (docs/adr/0001). A folder may import from itself and from what stands
 * below it; folders on one step do not know each other.
 */
const ladder = [
  ['shared'],
  ['glossary/text', 'glossary/threads'],
  ['glossary/segmentation', 'glossary/interchange', 'glossary/checks'],
  ['glossary/alignment'],
  ['glossary/store'],
  ['glossary/memory', 'glossary/terms'],
  ['glossary/repair', 'glossary/fragments', 'glossary/comments'],
  ['glossary/segments', 'glossary/alignments'],
  ['glossary/articles', 'glossary/spelling', 'glossary/completion', 'glossary/dictionaries'],
  ['glossary/reword', 'glossary/consistency', 'glossary/candidates'],
  ['glossary/review'],
  ['glossary/export'],
  ['glossary/statistics'],
  ['glossary/sample'],
  ['glossary/engine.ts', 'glossary/engine'],
  ['glossary/hosts'],
  ['electron'],
];

const everything = [...ladder.flat(), 'renderer'];

/** What `place` may not import: all that stands beside or above it. */
function forbiddenFor(place) {
  const step = ladder.findIndex((folders) => folders.includes(place));
  const below = ladder.slice(0, step).flat();
  const allowed = new Set([...below, place]);
  if (place === 'glossary/engine.ts') allowed.add('glossary/engine');
  if (place === 'glossary/engine') allowed.add('glossary/engine.ts');
  return everything.filter((other) => !allowed.has(other));
}

/** Zones for `import-x/no-restricted-paths`: imports only point down. The tests of the whole in electron/e2e see all of it. */
export const layerZones = ladder
  .flat()
  .filter((place) => place !== 'electron')
  .map((place) => ({
    target: `./${place}`,
    from: forbiddenFor(place).map((other) => `./${other}`),
    message: `Imports only point down the ladder: ${place} may not know this (tools/lint/layers.js).`,
  }));

const features = [
  'desk',
  'dictionary',
  'articles',
  'panels',
  'preview',
  'export',
  'palette',
  'keys',
  'backups',
  'settings',
  'first-run',
  'workspace',
  'memory',
  'transfer',
  'alignment',
  'termbase',
  'candidates',
  'concordance',
  'reword',
  'consistency',
  'statistics',
];

const rendererLadder = ['i18n', 'ui', 'engine', 'session', 'editor', 'features', 'app'];

/** The renderer knows only shared/; its folders have a ladder of their own, and a feature never imports another. */
export const rendererZones = [
  {
    target: './renderer',
    from: ['./glossary', './electron'],
    message: 'The renderer knows only shared/: ask the engine.',
  },
  ...rendererLadder.slice(0, -1).map((place, step) => ({
    target: `./renderer/${place}`,
    from: rendererLadder.slice(step + 1).map((other) => `./renderer/${other}`),
    message: `Imports only point down: renderer/${place} may not know this (tools/lint/layers.js).`,
  })),
  ...features.map((feature) => ({
    target: `./renderer/features/${feature}`,
    from: features.filter((other) => other !== feature).map((other) => `./renderer/features/${other}`),
    message: 'A feature of the renderer never imports another: move what both need to ui/, engine/ or app/.',
  })),
];

/** Only the engine process meets the engine, and no process the page. */
export const electronZones = [
  {
    target: ['./electron/engine-process', './electron/channels.ts'],
    from: ['./renderer'],
    message: 'Imports only point down: the shell may not know the page.',
  },
  {
    target: ['./electron/main', './electron/preload'],
    from: ['./glossary', './renderer'],
    message: 'Only electron/engine-process meets the engine.',
  },
];
