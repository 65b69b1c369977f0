/** Holds the English word lists on a thread of its own: reading one takes up to half a second on a busy machine. A build input of its own. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { createHunspellFromStrings, type Hunspell } from 'hunspell-wasm';
import type { SpellingVariant } from '#shared/model/spelling.ts';
import type { SpellingOrder, SpellingReply } from './thread-orders.ts';

const packages: Readonly<Record<SpellingVariant, string>> = { 'en-GB': 'dictionary-en-gb', 'en-US': 'dictionary-en' };
const opened = new Map<SpellingVariant, Promise<Hunspell>>();

function openList(variant: SpellingVariant): Promise<Hunspell> {
  const known = opened.get(variant) ?? readList(packages[variant]);
  opened.set(variant, known);
  return known;
}

async function readList(name: string): Promise<Hunspell> {
  const folder = dirname(createRequire(import.meta.url).resolve(name));
  const [affixes, words] = await Promise.all(
    ['index.aff', 'index.dic'].map((file) => readFile(join(folder, file), 'utf8')),
  );
  return createHunspellFromStrings(affixes ?? '', words ?? '');
}

async function answer(order: SpellingOrder): Promise<SpellingReply> {
  const { id } = order;
  try {
    const list = await openList(order.variant);
    if (order.kind === 'suggest') return { id, suggested: list.getSpellingSuggestions(order.word) };
    return { id, listed: order.words.map((word) => list.testSpelling(word)) };
  } catch (error) {
    return { id, bug: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (order: SpellingOrder) => {
  void answer(order).then((reply) => parentPort?.postMessage(reply));
});
