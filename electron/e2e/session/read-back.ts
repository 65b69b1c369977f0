import { expect } from '@playwright/test';
import Database from 'better-sqlite3';
import { join } from 'node:path';
import type { Typist } from '../typist.ts';
import { readProgress } from './read-progress.ts';

interface Row {
  readonly number: number;
  readonly source: string;
  readonly target: string;
  readonly status: string;
  readonly bookmarked: number;
  readonly override: string | null;
  readonly comment: string | null;
  /** Units of the memory that this segment's confirmation is, with the very same text. */
  readonly units: number;
}

/** Closes the workbench, reads from its file what was done, and opens it again at the same. */
export async function closeAndReadBack({ desk, step, press, stands }: Typist, folder: string): Promise<void> {
  await step('close it; the file holds every sentence, and the memory each of them once', async () => {
    await desk.host.close();
    const rows = readFile(join(folder, 'data', 'veerman.sqlite'));
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 23 }, (_, at) => at + 1));
    for (const row of rows) expect(row).toMatchObject({ status: 'translated', units: 1 });
    expect(rows[2]!.target).toBe('The Russians had never taken part in a joint military exercise on Chinese soil.');
    expect(rows[4]!.override).toBe('The name stands in the headline.');
    expect(rows[5]!.target).toContain('along with numerous fighter jets');
    expect(rows[7]).toMatchObject({ bookmarked: 1, comment: 'Are these quotations official?' });
  });
  await step('open it again; it is as it was left', async () => {
    await desk.start();
    await desk.page().waitForLoadState();
    await press('Control+Shift+1');
    await expect(readProgress(desk)).toContainText('23 of 23 segments');
  });
  await step('undo what was done before it was closed', async () => {
    await press('Control+z');
    await stands(23, 'Draft');
  });
}

function readFile(file: string): readonly Row[] {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  try {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    return db
      .prepare<[], Row>(
        `SELECT row_number() OVER (ORDER BY s.position) AS number, s.source, s.target, s.status, s.bookmarked,
           (SELECT reason FROM segment_override o WHERE o.segment_id = s.id LIMIT 1) AS override,
           (SELECT c.text FROM comment_thread t JOIN comment c ON c.thread_id = t.id WHERE t.segment_id = s.id LIMIT 1) AS comment,
           (SELECT count(*) FROM unit u
            WHERE u.segment_id = s.id AND u.source = s.source AND u.target = s.target) AS units
         FROM segment s JOIN article a ON a.id = s.article_id
         WHERE a.source_name = 'oefening.txt' ORDER BY s.position`,
      )
      .all();
  } finally {
    db.close();
  }
}
