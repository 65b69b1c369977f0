import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReplaceItem, ReplacePreview, ReplaceQuery } from '#shared/contract/segments-edit.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useCall } from '#renderer/session/engine-hooks.ts';
import { useArticle, useCommands, useSurface } from '#renderer/session/hooks.ts';
import type { Failure } from '#shared/model/failure.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { ReplaceList } from './replace-list.tsx';
import './replace-dialog.css';

/** Find and replace in the article or the project. The list shows what would change; nothing changes before it is applied. */
export function ReplaceDialog() {
  return useSurface() === 'replace' ? <OpenReplaceDialog /> : null;
}

type Answer =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly query: ReplaceQuery; readonly preview: ReplacePreview }
  | { readonly kind: 'done'; readonly segments: number; readonly left: number }
  | { readonly kind: 'failed'; readonly failure: Failure };

type Options = Omit<ReplaceQuery, 'articleId'> & {
  readonly scope: 'article' | 'project';
  readonly keeps: 'draft' | 'keep';
};

const blank: Options = {
  scope: 'article',
  side: 'target',
  find: '',
  by: '',
  regex: false,
  matchCase: false,
  wholeWord: false,
  keeps: 'draft',
};

function OpenReplaceDialog() {
  const { t } = useTranslation(['desk', 'common']);
  const commands = useCommands();
  const [options, setOptions] = useState(blank);
  const { answer, find, apply, setAnswer } = useReplacement(options);
  const [out, setOut] = useState<ReadonlySet<SegmentId>>(new Set());
  const change = (next: Options) => {
    setOptions(next);
    if (next.keeps === options.keeps) setAnswer({ kind: 'none' });
  };
  const found = answer.kind === 'found' ? answer : null;
  const isDone = answer.kind === 'done';
  const chosen = found?.preview.items.filter(({ segmentId, locked }) => !locked && !out.has(segmentId)) ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setOut(new Set());
    void find();
  };
  return (
    <Dialog
      title={t('replace.title')}
      isOpen
      isKept
      size="wide"
      onClose={commands.hide}
      closeLabel={t('common:close')}
      footer={
        <>
          {/* The button beside it has nothing left to do then, and would drop the keyboard. */}
          <Button key={String(isDone)} autoFocus={isDone} onPress={commands.hide}>
            {t('common:close')}
          </Button>
          <Button variant="primary" isDisabled={!found || chosen.length === 0} onPress={() => void apply(chosen)}>
            {t('replace.apply', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <form className="replace" onSubmit={submit}>
        <ReplaceFields options={options} onChange={change} />
        <Outcome answer={answer} out={out} onOut={setOut} />
      </form>
    </Dialog>
  );
}

function useReplacement({ scope, keeps, ...options }: Options) {
  const call = useCall();
  const commands = useCommands();
  const article = useArticle();
  const [answer, setAnswer] = useState<Answer>({ kind: 'none' });
  return {
    answer,
    setAnswer,
    find: async () => {
      if (options.find === '') return;
      // What was typed is looked through too.
      await commands.flush();
      const query = { ...options, articleId: scope === 'article' ? (article?.id ?? null) : null };
      const result = await call('segments.findReplacements', query);
      if (result.ok) setAnswer({ kind: 'found', query, preview: result.value });
      else setAnswer({ kind: 'failed', failure: result.error });
    },
    apply: async (items: readonly ReplaceItem[]) => {
      if (answer.kind !== 'found') return;
      const choices = items.map(({ segmentId, version }) => ({ segmentId, version }));
      const result = await call('segments.replace', { query: answer.query, choices, keepStatus: keeps === 'keep' });
      if (!result.ok) return setAnswer({ kind: 'failed', failure: result.error });
      const { segments, conflicts, locked } = result.value;
      setAnswer({ kind: 'done', segments, left: conflicts + locked });
    },
  };
}

function ReplaceFields({
  options,
  onChange,
}: {
  readonly options: Options;
  readonly onChange: (next: Options) => void;
}) {
  const { t } = useTranslation('desk');
  const set = (change: Partial<Options>) => onChange({ ...options, ...change });
  const lang = options.side === 'source' ? 'nl' : 'en-GB';
  return (
    <>
      <div className="replace__row">
        <TextField
          label={t('replace.find')}
          value={options.find}
          onChange={(find) => set({ find })}
          lang={lang}
          autoFocus
        />
        <TextField label={t('replace.by')} value={options.by} onChange={(by) => set({ by })} lang={lang} />
        <Button type="submit" isDisabled={options.find === ''}>
          {t('replace.look')}
        </Button>
      </div>
      <div className="replace__row replace__row--options">
        <Choice
          label={t('replace.where')}
          value={options.scope}
          options={(['article', 'project'] as const).map((value) => ({ value, label: t(`replace.scopes.${value}`) }))}
          onChange={(scope) => set({ scope })}
        />
        <Choice
          label={t('filter.side')}
          value={options.side}
          options={(['target', 'source'] as const).map((value) => ({ value, label: t(`filter.sides.${value}`) }))}
          onChange={(side) => set({ side })}
        />
        <Choice
          label={t('replace.keeps')}
          value={options.keeps}
          options={(['draft', 'keep'] as const).map((value) => ({ value, label: t(`replace.keeping.${value}`) }))}
          onChange={(keeps) => set({ keeps })}
        />
        <div className="replace__checks">
          <Checkbox isSelected={options.wholeWord} onChange={(wholeWord) => set({ wholeWord })}>
            {t('replace.wholeWord')}
          </Checkbox>
          <Checkbox isSelected={options.matchCase} onChange={(matchCase) => set({ matchCase })}>
            {t('replace.matchCase')}
          </Checkbox>
          <Checkbox isSelected={options.regex} onChange={(regex) => set({ regex })}>
            {t('filter.regex')}
          </Checkbox>
        </div>
      </div>
    </>
  );
}

interface OutcomeProps {
  readonly answer: Answer;
  readonly out: ReadonlySet<SegmentId>;
  readonly onOut: (out: ReadonlySet<SegmentId>) => void;
}

function Outcome({ answer, out, onOut }: OutcomeProps) {
  const { t } = useTranslation('desk');
  const messages = useMessages();
  if (answer.kind === 'none') return null;
  if (answer.kind === 'failed') return <Banner tone="error">{messages.failure(answer.failure)}</Banner>;
  if (answer.kind === 'done') {
    return (
      <Banner tone={answer.left > 0 ? 'warning' : 'success'}>
        {t('replace.done', { count: answer.segments })}{' '}
        {answer.left > 0 ? t('replace.left', { count: answer.left }) : null}
      </Banner>
    );
  }
  const { items, hits, more } = answer.preview;
  return (
    <>
      <p className="replace__count" role="status">
        {items.length === 0
          ? t('replace.none')
          : t('replace.found', {
              places: t('replace.places', { count: hits }),
              segments: t('replace.segments', { count: items.length }),
            })}
        {more ? ` ${t('replace.more')}` : null}
      </p>
      {items.length === 0 ? null : <ReplaceList items={items} side={answer.query.side} out={out} onOut={onOut} />}
    </>
  );
}
