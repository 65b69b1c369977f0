/** Why a backup was made: by the clock, because the user asked, or before another one was put back. */
export const backupKinds = ['auto', 'asked', 'restore'] as const;
/** One of {@link backupKinds}. */
export type BackupKind = (typeof backupKinds)[number];

/** A backup as its folder lists it. */
export interface BackupFile {
  /** Name of the file in the folder of the backups; names it for every method. */
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly bytes: number;
  readonly kind: BackupKind;
}

/** Numbers of a workspace or a backup of it. */
export interface BackupCounts {
  readonly articles: number;
  readonly segments: number;
  readonly confirmed: number;
  readonly units: number;
  readonly entries: number;
}

/** What is in a backup, and what would be otherwise were it put back. */
export interface BackupContent {
  readonly counts: BackupCounts;
  /** Those of the workspace as it is; null where that cannot be read. */
  readonly now: BackupCounts | null;
  /** Segments of the workspace whose English or status is another in the backup, or that it does not have; null as above. */
  readonly differing: number | null;
  /** The first of its articles. */
  readonly articles: readonly { readonly title: string; readonly segments: number; readonly confirmed: number }[];
}

/** When backups are made, and how many are kept. */
export interface BackupSettings {
  /** Absolute; null = a folder `backups` beside the workspace. */
  readonly folder: string | null;
  /** Fewest minutes between two backups by the clock; 0 = none by the clock. */
  readonly minutes: number;
  /** Backups by the clock that are kept; the oldest goes first. */
  readonly keep: number;
}

/** The folder with its backups, the newest first. */
export interface BackupList {
  readonly folder: string;
  readonly settings: BackupSettings;
  readonly backups: readonly BackupFile[];
}
