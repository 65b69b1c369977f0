import { z } from 'zod';
import type { Reason } from '../model/reason.ts';
import { method, none } from './method.ts';

/** The open workspace file. */
export interface WorkspaceInfo {
  /** Path of the SQLite file. */
  readonly path: string;
  readonly schemaVersion: number;
  readonly sqliteVersion: string;
  /** True while it still is the sample project of the first run. */
  readonly sample: boolean;
}

/** What `verify` looked at and what is wrong; an empty `problems` is a sound workspace. */
export interface VerifyReport {
  readonly articles: number;
  readonly segments: number;
  readonly units: number;
  readonly concepts: number;
  /** What is wrong, each with its place. */
  readonly problems: readonly Reason[];
}

/** Numbers over the whole workspace. */
export interface WorkspaceStats {
  readonly articles: number;
  readonly segments: number;
  readonly words: number;
  readonly confirmedSegments: number;
  readonly confirmedWords: number;
  readonly units: number;
  readonly concepts: number;
  /** Findings that are not overridden, over all articles. */
  readonly openFindings: number;
}

/** What the user chose in the interface; kept in the workspace as small text values. */
export type Settings = Readonly<Record<string, string>>;

/** Methods on the workspace as a whole. */
export const workspaceApi = {
  'workspace.info': method<WorkspaceInfo>()(none, []),
  /** Tries again to open a workspace that would not open, the same or another file; null = same file. */
  'workspace.reopen': method<WorkspaceInfo>()(z.object({ path: z.string().min(1).nullable() }), []),
  'workspace.verify': method<VerifyReport>()(none, []),
  'workspace.stats': method<WorkspaceStats>()(none, []),
  'workspace.settings': method<Settings>()(none, []),
  'workspace.saveSetting': method<Settings>()(
    z.object({ key: z.string().min(1).max(100), value: z.string().max(10_000) }),
    [],
  ),
};
