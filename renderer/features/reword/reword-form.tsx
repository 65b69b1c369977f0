import { Search, X } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { RewordRequest } from '#renderer/session/reword-request.ts';
import { useQuery } from '#renderer/session/engine-hooks.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { RewordAsk, RewordSearch } from './use-reword-search.ts';

export interface RewordFormProps {
  readonly request: Extract<RewordRequest, { readonly kind: 'wording' }> | null;
  readonly search: RewordSearch;
  readonly onFind: (ask: RewordAsk) => void;
  readonly onStop: () => void;
}

/** Old wording, new wording, and where. Enter finds. */
export function RewordForm({ request, search, onFind, onStop }: RewordFormProps) {
  const { t } = useTranslation('reword');
  const format = useFormat();
  const [old, setOld] = useState(request?.old.join('; ') ?? '');
  const [wanted, setWanted] = useState(request?.new ?? '');
  const [conceptId, setConceptId] = useState(request?.conceptId ?? null);
  const [everywhere, setEverywhere] = useState(false);
  const [asked, setAsked] = useState(0);
  const wordings = old
    .split(';')
    .map((wording) => wording.trim())
    .filter((wording) => wording !== '');
  const isReady = wordings.length > 0 && wanted.trim() !== '';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    setAsked(asked + 1);
    onFind({ key: asked + 1, kind: 'wording', query: { old: wordings, new: wanted.trim(), conceptId, everywhere } });
  };
  return (
    <form className="reword__form" onSubmit={submit}>
      <TextField
        className="reword__wording"
        label={t('old')}
        value={old}
        onChange={setOld}
        lang="en-GB"
        autoFocus={old === ''}
        description={wordings.length > 1 || old === '' ? t('oldHint') : ''}
      />
      <TextField
        className="reword__wording"
        label={t('new')}
        value={wanted}
        onChange={setWanted}
        lang="en-GB"
        autoFocus={old !== '' && wanted === ''}
      />
      <div className="reword__ways">
        {search.progress === null ? (
          <Button type="submit" variant="primary" icon={Search} isDisabled={!isReady}>
            {t('find')}
          </Button>
        ) : (
          <Button onPress={onStop}>{t('stop')}</Button>
        )}
        <Switch isOn={everywhere} onChange={setEverywhere}>
          {t('everywhere')}
        </Switch>
        {conceptId === null || everywhere ? null : (
          <ConceptChip conceptId={conceptId} onDrop={() => setConceptId(null)} />
        )}
      </div>
      {search.progress === null ? null : (
        <ProgressBar
          className="reword__progress"
          label={t('searching')}
          value={search.progress}
          valueText={t('progress', { percent: format.percent(search.progress) })}
        />
      )}
    </form>
  );
}

interface ConceptChipProps {
  readonly conceptId: NonNullable<Extract<RewordRequest, { readonly kind: 'wording' }>['conceptId']>;
  readonly onDrop: () => void;
}

function ConceptChip({ conceptId, onDrop }: ConceptChipProps) {
  const { t } = useTranslation('reword');
  const entry = useQuery('terms.entry', { conceptId });
  if (entry.status !== 'ready') return null;
  const dutch = entry.value.terms.find(({ language }) => language === 'nl')?.text ?? conceptId;
  return (
    <Button size="small" icon={X} aria-description={t('dropConcept')} onPress={onDrop}>
      {t('concept', { term: dutch })}
    </Button>
  );
}
