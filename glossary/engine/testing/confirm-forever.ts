import { writeSync } from 'node:fs';
import { createEngine } from '#glossary/engine.ts';
import { callHandlers } from './start-test-engine.ts';

/**
 * A process to be killed: drafts and confirms one segment after the other and says so on standard output, a line for
 * each, after the engine has answered. Arguments: workspace, seeds folder, and a number that goes into every text.
 */
async function confirmForever([workspacePath = '', seedsFolder = '', round = '']: readonly string[]): Promise<void> {
  const engine = createEngine({ workspacePath, seedsFolder, fontsFolder: '', whenMissing: 'fail' });
  const call = callHandlers(engine.handlers);
  for (let turn = 0; ; turn += 1) {
    const articles = await call('articles.list', {});
    if (!articles.ok) throw new Error(articles.error.type);
    for (const { id } of articles.value) {
      const opened = await call('articles.open', { articleId: id });
      if (!opened.ok) throw new Error(opened.error.type);
      for (const { id: segmentId, version } of opened.value.segments) {
        const target = `Round ${round}, turn ${turn}: segment ${segmentId}, Security Council, Beijing, 10,000.`;
        const draft = { segmentId, target: `${target} Draft`, origin: 'typed', matchScore: null, version } as const;
        const saved = await call('segments.saveDraft', draft);
        if (!saved.ok) throw new Error(saved.error.type);
        tell({ segmentId, target: draft.target, confirmed: false });
        const confirmed = await call('segments.confirm', {
          segmentId,
          target,
          version: saved.value.version,
          overrides: [],
        });
        if (!confirmed.ok) throw new Error(confirmed.error.type);
        tell({ segmentId, target, confirmed: true });
      }
    }
  }
}

/** Straight to the pipe: a line that was written is out of this process, however it ends. */
function tell(acknowledged: { segmentId: string; target: string; confirmed: boolean }) {
  writeSync(1, `${JSON.stringify(acknowledged)}\n`);
}

await confirmForever(process.argv.slice(2));
