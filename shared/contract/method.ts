import { z } from 'zod';
import type { FailureType } from '../model/failure.ts';
import type {
  AlignmentId,
  ArticleId,
  CommentId,
  ConceptId,
  GlossaryId,
  MemoryId,
  SegmentId,
  ThreadId,
  UnitId,
} from '../model/ids.ts';

declare const resultType: unique symbol;

/** One method of the engine: what goes in (checked at the boundary), what comes out, and which failures are expected. */
export interface Method<P extends z.ZodType, R, E extends FailureType> {
  readonly params: P;
  readonly errors: readonly E[];
  readonly [resultType]?: R;
}

/** Declares a method: `method<Result>()(params, ['failure-type', …])`. */
export function method<R>() {
  return <P extends z.ZodType, const E extends readonly FailureType[]>(
    params: P,
    errors: E,
  ): Method<P, R, E[number]> => ({ params, errors });
}

/** Parameters of a method that takes none. */
export const none = z.object({});

const brandedId = <T extends string>() => z.string().min(1).max(200) as unknown as z.ZodType<T, T>;
/** Schemas of the branded ids. */
export const ids = {
  article: brandedId<ArticleId>(),
  segment: brandedId<SegmentId>(),
  memory: brandedId<MemoryId>(),
  unit: brandedId<UnitId>(),
  glossary: brandedId<GlossaryId>(),
  concept: brandedId<ConceptId>(),
  alignment: brandedId<AlignmentId>(),
  thread: brandedId<ThreadId>(),
  comment: brandedId<CommentId>(),
};

/** Lowest match score asked for, 50–100; the model's default where absent. */
export const threshold = z.number().int().min(50).max(100).optional();
/** Most items wanted. */
export const limit = z.number().int().min(1).max(1000).optional();
/** Bytes of a file, whole. */
export const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'bytes');
