import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssembledDraft, Fragment, FragmentReport } from '#shared/model/fragment.ts';
import type { Match } from '#shared/model/memory.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { numberedCommand } from '#renderer/session/command-spec.ts';
import { useCommands } from '#renderer/session/hooks.ts';
import type { Loadable } from '#renderer/session/state.ts';
import { AidPanel } from './aid-panel.tsx';
import { InsertKey } from './insert-key.tsx';
import './fragments-panel.css';
import { TaggedText } from '#renderer/ui/tagged-text.tsx';

export interface FragmentsPanelProps {
  readonly fragments: Loadable<FragmentReport>;
  readonly matches: Loadable<readonly Match[]>;
  readonly isLocked: boolean;
}

/** A match this good says more than its pieces. */
const goodEnough = 95;

/** Phrases of the segment that the memory knows; not there while there are none, or while a match says it all. */
export const FragmentsPanel = memo(function FragmentsPanel({ fragments, matches, isLocked }: FragmentsPanelProps) {
  const { t } = useTranslation('panels');
  const format = useFormat();
  if (fragments.status !== 'ready' || fragments.value.fragments.length === 0 || matches.status === 'loading')
    return null;
  const best = matches.status === 'ready' ? (matches.value[0]?.score ?? null) : null;
  if (best !== null && best >= goodEnough) return null;
  const { fragments: found, draft } = fragments.value;
  return (
    <AidPanel id="fragments" title={t('fragments.title')} count={found.length}>
      <p className="visually-hidden" role="status">
        {t('fragments.found', { count: found.length, formatted: format.number(found.length) })}
      </p>
      {draft && best === null ? <DraftCard draft={draft} isLocked={isLocked} /> : null}
      <ol className="fragment-list">
        {found.map((fragment, at) => (
          <FragmentRow key={fragment.source[0]} fragment={fragment} number={at + 1} isLocked={isLocked} />
        ))}
      </ol>
    </AidPanel>
  );
});

interface FragmentRowProps {
  readonly fragment: Fragment;
  readonly number: number;
  readonly isLocked: boolean;
}

function FragmentRow({ fragment, number, isLocked }: FragmentRowProps) {
  const { t } = useTranslation('panels');
  const format = useFormat();
  const commands = useCommands();
  const { dutch, english, units, confidence } = fragment;
  const insert = () => void commands.insertFragment(number);
  return (
    <li className="fragment" onDoubleClick={isLocked ? undefined : insert}>
      <p className="fragment__texts reading">
        <span className="fragment__dutch" lang="nl">
          {dutch}
        </span>{' '}
        <span className="fragment__english" lang="en-GB">
          {english}
        </span>
        <span className="fragment__facts">
          {t('fragments.units', { count: units, formatted: format.number(units) })}
          {' · '}
          {t('fragments.sure', { percent: format.percent(confidence) })}
        </span>
      </p>
      <InsertKey
        command={numberedCommand('insert-fragment', number)}
        label={t('fragments.insert', { number })}
        isDisabled={isLocked}
        onPress={insert}
      />
    </li>
  );
}

function DraftCard({ draft, isLocked }: { readonly draft: AssembledDraft; readonly isLocked: boolean }) {
  const { t } = useTranslation('panels');
  const commands = useCommands();
  return (
    <section className="fragment-draft" aria-label={t('fragments.draft')}>
      <div className="fragment-draft__head">
        <h3 className="fragment-draft__title">{t('fragments.draft')}</h3>
        <InsertKey
          command="insert-draft"
          label={t('fragments.insertDraft')}
          isDisabled={isLocked}
          onPress={() => void commands.insertDraft()}
        />
      </div>
      <p className="reading" lang="en-GB">
        <DraftText draft={draft} />
      </p>
      <p className="fragment-draft__note">{t('fragments.draftText')}</p>
    </section>
  );
}

/** Between the pieces stand the spaces of the Dutch. */
function DraftText({ draft: { text, pieces } }: { readonly draft: AssembledDraft }) {
  return pieces.map(({ kind, target: [start, end] }, at) => (
    <span key={start}>
      <TaggedText text={text.slice(pieces[at - 1]?.target[1] ?? 0, start)} />
      {kind === 'dutch' ? (
        <span className="fragment-draft__dutch" lang="nl">
          <TaggedText text={text.slice(start, end)} />
        </span>
      ) : (
        <TaggedText text={text.slice(start, end)} />
      )}
    </span>
  ));
}
