import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Progress } from '#shared/contract/engine-api.ts';
import type { PretranslateReport } from '#shared/contract/segments.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { Result } from '#shared/result.ts';
import { defaultThreshold } from '#shared/model/memory.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useArticle, useCommands, useSurface } from '#renderer/session/hooks.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { Slider } from '#renderer/ui/slider.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { PretranslateSummary } from './pretranslate-summary.tsx';
import './pretranslate-dialog.css';

type Phase =
  | { readonly kind: 'asking' }
  | { readonly kind: 'running'; readonly progress: Progress; readonly stop: AbortController }
  | { readonly kind: 'done'; readonly result: Result<PretranslateReport, Failure> };

/** Fills empty segments from the memory: one article or all, with progress, and cancelled without a trace. */
export function PretranslateDialog() {
  const isOpen = useSurface() === 'pretranslate';
  return isOpen ? <OpenPretranslateDialog /> : null;
}

function OpenPretranslateDialog() {
  const { t } = useTranslation(['articles', 'common']);
  const messages = useMessages();
  const commands = useCommands();
  const article = useArticle();
  const [scope, setScope] = useState<'this' | 'all'>(article ? 'this' : 'all');
  const [threshold, setThreshold] = useState<number>(defaultThreshold);
  const [confirmExact, setConfirmExact] = useState(false);
  const [phase, setPhase] = useState<Phase>({ kind: 'asking' });

  const run = async () => {
    const stop = new AbortController();
    setPhase({ kind: 'running', progress: { done: 0, total: 0 }, stop });
    const result = await commands.pretranslate({
      articleIds: scope === 'this' && article ? [article.id] : null,
      confirmExact,
      threshold,
      signal: stop.signal,
      onProgress: (progress) => setPhase({ kind: 'running', progress, stop }),
    });
    setPhase({ kind: 'done', result });
  };
  const close = () => {
    if (phase.kind === 'running') phase.stop.abort();
    commands.hide();
  };

  return (
    <Dialog
      title={t('pretranslate.title')}
      isOpen
      isKept={phase.kind === 'running'}
      onClose={close}
      closeLabel={t('common:close')}
      footer={
        phase.kind === 'done' ? (
          <Button key="done" variant="primary" autoFocus onPress={close}>
            {t('common:close')}
          </Button>
        ) : (
          <>
            <Button onPress={close}>{t('common:cancel')}</Button>
            <Button variant="primary" isPending={phase.kind === 'running'} onPress={() => void run()}>
              {t('pretranslate.run')}
            </Button>
          </>
        )
      }
    >
      {phase.kind === 'asking' ? (
        <div className="pretranslate">
          <p>{t('pretranslate.text')}</p>
          <Choice
            label={t('pretranslate.scope')}
            value={scope}
            onChange={setScope}
            options={[
              ...(article ? [{ value: 'this' as const, label: t('pretranslate.thisArticle') }] : []),
              { value: 'all', label: t('pretranslate.allArticles') },
            ]}
          />
          <Slider
            label={t('pretranslate.threshold')}
            value={threshold}
            min={50}
            max={100}
            step={1}
            format={(value) => t('pretranslate.percent', { value })}
            onChange={setThreshold}
            onChangeEnd={setThreshold}
          />
          <Switch isOn={confirmExact} onChange={setConfirmExact}>
            {t('pretranslate.confirmExact')}
          </Switch>
        </div>
      ) : null}
      {phase.kind === 'running' ? <Running progress={phase.progress} /> : null}
      {phase.kind === 'done' && phase.result.ok ? <PretranslateSummary report={phase.result.value} /> : null}
      {phase.kind === 'done' && !phase.result.ok ? (
        <Banner tone={phase.result.error.type === 'cancelled' ? 'info' : 'error'}>
          {messages.failure(phase.result.error)}
        </Banner>
      ) : null}
    </Dialog>
  );
}

function Running({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation('articles');
  const { done, total } = progress;
  return (
    <div className="pretranslate">
      <p role="status">{t('pretranslate.running')}</p>
      <ProgressBar
        label={t('pretranslate.running')}
        value={total === 0 ? null : done / total}
        valueText={t('pretranslate.runningValue', { done, total })}
      />
    </div>
  );
}
