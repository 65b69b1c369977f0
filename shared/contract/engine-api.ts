import type { z } from 'zod';
import type { FailureOfType, FailureType, OpenFailure } from '../model/failure.ts';
import type { Result } from '../result.ts';
import { alignmentApi } from './alignment.ts';
import { articlesApi } from './articles.ts';
import { backupsApi } from './backups.ts';
import { candidatesApi } from './candidates.ts';
import { checksApi } from './checks.ts';
import { commentsApi } from './comments.ts';
import { completionApi } from './completion.ts';
import { consistencyApi } from './consistency.ts';
import { concordanceApi } from './concordance.ts';
import { dictionariesApi } from './dictionaries.ts';
import { exportsApi } from './exports.ts';
import { glossariesApi } from './glossaries.ts';
import { fragmentsApi } from './fragments.ts';
import { memoriesApi } from './memories.ts';
import { memoryApi } from './memory.ts';
import { memoryUnitsApi } from './memory-units.ts';
import type { Method } from './method.ts';
import { rewordApi } from './reword.ts';
import { segmentsApi } from './segments.ts';
import { segmentsEditApi } from './segments-edit.ts';
import { spellingApi } from './spelling.ts';
import { statisticsApi } from './statistics.ts';
import { termsApi } from './terms.ts';
import { transferApi, uploadsApi } from './transfer.ts';
import { workspaceApi } from './workspace.ts';

/** The one typed map between the page and the engine: method → parameters, result, expected failures. */
export const engineApi = {
  ...workspaceApi,
  ...backupsApi,
  ...articlesApi,
  ...segmentsApi,
  ...segmentsEditApi,
  ...memoryApi,
  ...concordanceApi,
  ...memoriesApi,
  ...memoryUnitsApi,
  ...termsApi,
  ...glossariesApi,
  ...candidatesApi,
  ...checksApi,
  ...commentsApi,
  ...rewordApi,
  ...consistencyApi,
  ...exportsApi,
  ...alignmentApi,
  ...uploadsApi,
  ...transferApi,
  ...fragmentsApi,
  ...statisticsApi,
  ...spellingApi,
  ...dictionariesApi,
  ...completionApi,
};

/** The map as a type. */
export type EngineApi = typeof engineApi;
/** Name of a method. */
export type MethodName = keyof EngineApi;
/** Parameters of a method. */
export type ParamsOf<M extends MethodName> = z.infer<EngineApi[M]['params']>;
/** Value of a method that succeeds. */
export type ValueOf<M extends MethodName> = EngineApi[M] extends Method<z.ZodType, infer R, FailureType> ? R : never;
/** Failures that a method's handler may give: its own and those of a workspace that is not open or cannot be written. */
export type HandlerFailureOf<M extends MethodName> = FailureOfType<EngineApi[M]['errors'][number]> | OpenFailure;
/** Failures that a caller may see: the handler's, and those of the way there. */
export type FailureOf<M extends MethodName> =
  HandlerFailureOf<M> | FailureOfType<'cancelled' | 'engine-gone' | 'params-invalid'>;

/** How far long work is; `total` is 0 while unknown. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What a handler gets besides its parameters. */
export interface CallContext {
  /** Aborted when the caller no longer wants the answer. */
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
}

/** What the engine gives for every method. */
export type EngineHandlers = {
  readonly [M in MethodName]: (
    params: ParamsOf<M>,
    context: CallContext,
  ) => Result<ValueOf<M>, HandlerFailureOf<M>> | Promise<Result<ValueOf<M>, HandlerFailureOf<M>>>;
};
