import { useEffect, useState } from 'react';
import { useCall } from '#renderer/session/engine-hooks.ts';
import type { Loadable } from '#renderer/session/state.ts';
import type { ParamsOf, Progress } from '#shared/contract/engine-api.ts';
import type { TermsPreview } from '#shared/model/terms-transfer.ts';

/** A glossary file as the user chose it. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How a table is to be read, as the contract takes it. */
export type TableParams = NonNullable<ParamsOf<'terms.preview'>['table']>;

/** What an import would do, asked again when the glossary or the columns change. The last answer stays until the next is there. */
export function useImportPreview(file: ChosenFile, into: string) {
  const call = useCall();
  const [table, setTable] = useState<TableParams | null>(null);
  const [look, setLook] = useState<Loadable<TermsPreview>>({ status: 'loading' });
  const [reading, setReading] = useState<Progress | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const params = { path: file.name, bytes: file.bytes, into: into === '' ? null : into, table };
    void call('terms.preview', params, { signal: controller.signal, onProgress: setReading }).then((answer) => {
      if (controller.signal.aborted) return;
      setReading(null);
      setLook(answer.ok ? { status: 'ready', value: answer.value } : { status: 'failed', failure: answer.error });
    });
    return () => controller.abort();
  }, [call, file, into, table]);
  return { look, reading, table, setTable };
}
