import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Progress } from '#shared/contract/engine-api.ts';
import type { PretranslatePreview as Preview, PretranslateReport } from '#shared/contract/segments.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import { defaultThreshold } from '#shared/model/memory.ts';
import type { PretranslateRequest } from '#renderer/session/commands.ts';
import { useArticle, useCommands, useSurface } from '#renderer/session/hooks.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { PretranslateOptions, type Options } from './pretranslate-options.tsx';
import { PretranslatePreview } from './pretranslate-preview.tsx';
import { PretranslateSummary } from './pretranslate-summary.tsx';
import './pretranslate-dialog.css';

type Phase =
  | { readonly kind: 'asking' }
  | {
      readonly kind: 'running';
      readonly what: 'looking' | 'running';
      readonly progress: Progress;
      readonly stop: AbortController;
    }
  | { readonly kind: 'preview'; readonly preview: Preview; readonly except: ReadonlySet<SegmentId> }
  | { readonly kind: 'done'; readonly report: PretranslateReport }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Fills empty segments from the memory: one article or all, looked over before it is done or at once. */
export function PretranslateDialog() {
  const isOpen = useSurface() === 'pretranslate';
  return isOpen ? <OpenPretranslateDialog /> : null;
}

function OpenPretranslateDialog() {
  const { t } = useTranslation(['articles', 'common']);
  const commands = useCommands();
  const article = useArticle();
  const [options, setOptions] = useState<Options>({
    scope: article ? 'this' : 'all',
    threshold: defaultThreshold,
    confirmExact: false,
    fragments: false,
  });
  const { phase, setPhase, look, run, stop } = usePretranslation(options);
  const close = () => {
    stop();
    commands.hide();
  };
  return (
    <Dialog
      title={t('pretranslate.title')}
      isOpen
      size={phase.kind === 'preview' ? 'large' : 'medium'}
      isKept={phase.kind === 'running' || phase.kind === 'preview'}
      onClose={close}
      closeLabel={t('common:close')}
      footer={
        <Buttons phase={phase} onClose={close} onBack={() => setPhase({ kind: 'asking' })} onLook={look} onRun={run} />
      }
    >
      <Body phase={phase} options={options} onOptions={setOptions} onPhase={setPhase} />
    </Dialog>
  );
}

/** What is under way, and how to start and stop it. */
function usePretranslation({ scope, ...options }: Options) {
  const commands = useCommands();
  const article = useArticle();
  const [phase, setPhase] = useState<Phase>({ kind: 'asking' });
  const start = (what: 'looking' | 'running'): PretranslateRequest => {
    const stop = new AbortController();
    setPhase({ kind: 'running', what, progress: { done: 0, total: 0 }, stop });
    return {
      ...options,
      articleIds: scope === 'this' && article ? [article.id] : null,
      signal: stop.signal,
      onProgress: (progress) => setPhase({ kind: 'running', what, progress, stop }),
    };
  };
  return {
    phase,
    setPhase,
    look: async () => {
      const result = await commands.planPretranslation(start('looking'));
      if (result.ok) setPhase({ kind: 'preview', preview: result.value, except: new Set() });
      else setPhase({ kind: 'failed', failure: result.error });
    },
    run: async () => {
      const except = phase.kind === 'preview' ? [...phase.except] : [];
      const result = await commands.pretranslate({ ...start('running'), except });
      if (result.ok) setPhase({ kind: 'done', report: result.value });
      else setPhase({ kind: 'failed', failure: result.error });
    },
    stop: () => {
      if (phase.kind === 'running') phase.stop.abort();
    },
  };
}

interface ButtonsProps {
  readonly phase: Phase;
  readonly onClose: () => void;
  readonly onBack: () => void;
  readonly onLook: () => Promise<void>;
  readonly onRun: () => Promise<void>;
}

function Buttons({ phase, onClose, onBack, onLook, onRun }: ButtonsProps) {
  const { t } = useTranslation(['articles', 'common']);
  if (phase.kind === 'done' || phase.kind === 'failed') {
    return (
      <Button key="done" variant="primary" autoFocus onPress={onClose}>
        {t('common:close')}
      </Button>
    );
  }
  const isRunning = phase.kind === 'running';
  const isEmpty = phase.kind === 'preview' && phase.preview.proposals.length === phase.except.size;
  return (
    <>
      <Button onPress={onClose}>{t('common:cancel')}</Button>
      {phase.kind === 'preview' ? (
        <Button onPress={onBack}>{t('pretranslate.back')}</Button>
      ) : (
        <Button isDisabled={isRunning} onPress={() => void onLook()}>
          {t('pretranslate.preview')}
        </Button>
      )}
      <Button variant="primary" autoFocus isPending={isRunning} isDisabled={isEmpty} onPress={() => void onRun()}>
        {t('pretranslate.run')}
      </Button>
    </>
  );
}

interface BodyProps {
  readonly phase: Phase;
  readonly options: Options;
  readonly onOptions: (options: Options) => void;
  readonly onPhase: (phase: Phase) => void;
}

function Body({ phase, options, onOptions, onPhase }: BodyProps) {
  const messages = useMessages();
  switch (phase.kind) {
    case 'asking':
      return <PretranslateOptions options={options} onChange={onOptions} />;
    case 'running':
      return <Running what={phase.what} progress={phase.progress} />;
    case 'preview':
      return <PretranslatePreview {...phase} onExcept={(except) => onPhase({ ...phase, except })} />;
    case 'done':
      return <PretranslateSummary report={phase.report} />;
    case 'failed':
      return (
        <Banner tone={phase.failure.type === 'cancelled' ? 'info' : 'error'}>{messages.failure(phase.failure)}</Banner>
      );
  }
}

function Running({ what, progress }: { readonly what: 'looking' | 'running'; readonly progress: Progress }) {
  const { t } = useTranslation('articles');
  const { done, total } = progress;
  return (
    <div className="pretranslate">
      <p role="status">{t(`pretranslate.${what}`)}</p>
      <ProgressBar
        label={t(`pretranslate.${what}`)}
        value={total === 0 ? null : done / total}
        valueText={t('pretranslate.runningValue', { count: total, done, total })}
      />
    </div>
  );
}
