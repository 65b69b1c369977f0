import { migration0001 } from './0001-workspace.ts';
import { migration0002 } from './0002-articles.ts';
import { migration0003 } from './0003-memory.ts';
import { migration0004 } from './0004-terms.ts';
import { migration0005 } from './0005-undo.ts';
import { migration0006 } from './0006-memory-index.ts';
import { migration0007 } from './0007-undo-labels.ts';
import { migration0008 } from './0008-memories.ts';
import { migration0009 } from './0009-entries.ts';
import { migration0010 } from './0010-keeping.ts';
import { migration0011 } from './0011-imports.ts';
import { migration0012 } from './0012-concordance.ts';
import { migration0013 } from './0013-ignored.ts';
import { migration0014 } from './0014-alignments.ts';
import { migration0015 } from './0015-rejected-candidates.ts';
import { migration0016 } from './0016-desk.ts';
import { migration0017 } from './0017-unit-languages.ts';
import { migration0018 } from './0018-comments.ts';
import { migration0019 } from './0019-spelling.ts';
import { migration0020 } from './0020-tags.ts';
import { migration0021 } from './0021-undone-steps.ts';
import { migration0022 } from './0022-removal-steps.ts';
import type { Migration } from './migration.ts';

/** Every step of the schema, in order. */
export const allMigrations: readonly Migration[] = [
  migration0001,
  migration0002,
  migration0003,
  migration0004,
  migration0005,
  migration0006,
  migration0007,
  migration0008,
  migration0009,
  migration0010,
  migration0011,
  migration0012,
  migration0013,
  migration0014,
  migration0015,
  migration0016,
  migration0017,
  migration0018,
  migration0019,
  migration0020,
  migration0021,
  migration0022,
];
