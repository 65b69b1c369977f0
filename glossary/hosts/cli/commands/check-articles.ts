import type { LoadedGlossary } from '#glossary/hosts/load-glossary.ts';
import { checkSegment } from '#glossary/segments/check-segment.ts';
import { checkTerms } from '#glossary/terms/enforce/check-terms.ts';
import type { SegmentFindings } from '#shared/contract/checks.ts';
import type { FailureOf } from '#shared/contract/engine-api.ts';
import type { Article } from '#shared/model/article.ts';
import type { Segment } from '#shared/model/segment.ts';
import { ok, type Result } from '#shared/result.ts';
import type { EngineClient } from '#shared/rpc/create-client.ts';
import type { ExitCode } from '../console.ts';
import { resolveArticles, withEngine, type CommandContext } from '../context.ts';
import { printFinding, type Checked } from './print-finding.ts';

/** Findings, those that somebody has let stand told but not counted, by the workspace's glossaries or by `own` instead of them. */
export async function checkArticles(
  context: CommandContext,
  names: readonly string[],
  own: LoadedGlossary | null,
): Promise<Checked | ExitCode> {
  const { console } = context;
  let findings = 0;
  const failed = await withEngine<ExitCode | null>(context, 'fail', async (client) => {
    const articles = await resolveArticles(client, names);
    if (!articles.ok) return console.fail(articles.error);
    for (const article of articles.value) {
      const checked = own
        ? await checkByFile(client, article, own)
        : await client.call('checks.article', { articleId: article.id });
      if (!checked.ok) return console.fail(checked.error);
      for (const { index, findings: all } of checked.value) {
        const told = all.filter((finding) => finding.severity !== 'info');
        for (const finding of told) printFinding(console, finding, { article: article.sourceName, index });
        findings += told.filter((finding) => finding.overridden === null).length;
      }
    }
    return null;
  });
  return failed ?? { findings, refused: 0 };
}

async function checkByFile(
  client: EngineClient,
  { id, leftOut }: Article,
  { index }: LoadedGlossary,
): Promise<Result<readonly SegmentFindings[], FailureOf<'articles.open'>>> {
  const opened = await client.call('articles.open', { articleId: id });
  if (!opened.ok) return opened;
  const { segments } = opened.value;
  const check = (segment: Segment, place: number): SegmentFindings => ({
    segmentId: segment.id,
    index: segment.index,
    findings: checkSegment(segment, segment.target, segments[place - 1] ?? null, (source, target, previous) =>
      checkTerms({ source, target, index, previous }),
    ),
  });
  const isChecked = ({ target, kind }: Segment) => target !== '' && !leftOut.some((left) => left === kind);
  return ok(segments.flatMap((segment, place) => (isChecked(segment) ? [check(segment, place)] : [])));
}
