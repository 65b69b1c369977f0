import { BookOpen } from 'lucide-react';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pressable } from 'react-aria-components';
import type { Term } from '#shared/model/terms.ts';
import { numberedCommand } from '#renderer/session/command-spec.ts';
import { useCommands } from '#renderer/session/hooks.ts';
import type { TermChoice } from '#renderer/session/list-terms.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { InsertKey } from './insert-key.tsx';
import './term-entry.css';

export interface TermEntryProps {
  readonly choice: TermChoice;
  /** From 1. */
  readonly number: number;
  readonly isLocked: boolean;
}

/** A concept in the Dutch: its English to use, what else would do, and what is forbidden and why. */
export function TermEntry({ choice, number, isLocked }: TermEntryProps) {
  const { t } = useTranslation('panels');
  const commands = useCommands();
  const { preferred, admitted, forbidden, concept, dutch } = choice;
  const [isWhole, setWhole] = useState(false);
  const [first, rest] = splitAdmitted(admitted);
  const weight = describeWeight(choice);
  const insert = (text: string) => void commands.insertTerm(text);
  return (
    <li className="term-entry">
      <p className="term-entry__wordings">
        <span className="term-entry__dutch" lang="nl">
          {dutch}
        </span>
        {weight ? <span className="term-entry__weight"> ({t(`terms.${weight}`)})</span> : null}{' '}
        {preferred ? (
          <Wording term={preferred} isMain isLocked={isLocked} onInsert={insert} />
        ) : (
          <span className="term-entry__none">{t('terms.none')}</span>
        )}
        {(isWhole ? admitted : first).map((term) => (
          <Fragment key={term.text}>
            , <Wording term={term} isMain={false} isLocked={isLocked} onInsert={insert} />
          </Fragment>
        ))}
        {rest > 0 ? (
          <>
            {isWhole ? ' ' : ', '}
            <Pressable preventFocusOnPress onPress={() => setWhole(!isWhole)}>
              <span role="button" tabIndex={-1} aria-expanded={isWhole} className="term-entry__more">
                {isWhole ? t('terms.fewer') : t('terms.more', { count: rest })}
              </span>
            </Pressable>
          </>
        ) : null}
      </p>
      <span className="term-entry__keys">
        <IconButton
          size="small"
          className="term-entry__open"
          icon={BookOpen}
          label={t('terms.open')}
          onPress={() => commands.showEntry(concept.id)}
        />
        {preferred && number <= 9 ? (
          <InsertKey
            command={numberedCommand('insert-term', number)}
            label={t('terms.insert', { text: preferred.text })}
            isDisabled={isLocked}
            onPress={() => insert(preferred.text)}
          />
        ) : null}
      </span>
      {forbidden.length > 0 || concept.note ? (
        <div className="term-entry__remarks">
          {forbidden.map((term) => (
            <p key={term.text}>
              {t('terms.not')} <s lang="en-GB">{term.text}</s>
              {term.note ? ` – ${term.note}` : null}
            </p>
          ))}
          {concept.note ? <p>{concept.note}</p> : null}
        </div>
      ) : null}
    </li>
  );
}

interface WordingProps {
  readonly term: Term;
  readonly isMain: boolean;
  readonly isLocked: boolean;
  readonly onInsert: (text: string) => void;
}

/** An English wording; pressing it puts it into the text. */
function Wording({ term, isMain, isLocked, onInsert }: WordingProps) {
  const { t } = useTranslation('panels');
  return (
    <Pressable isDisabled={isLocked} preventFocusOnPress onPress={() => onInsert(term.text)}>
      <span
        role="button"
        tabIndex={-1}
        aria-label={t('terms.insert', { text: term.text })}
        className={joinClasses('term-entry__wording', isMain && 'term-entry__wording--main')}
      >
        <span lang="en-GB">{term.text}</span>
      </span>
    </Pressable>
  );
}

/** Some concepts admit a dozen wordings; a few show the way, and the next concept stays in sight. */
function splitAdmitted(admitted: readonly Term[]): readonly [first: readonly Term[], rest: number] {
  const shown = 4;
  return admitted.length > shown + 1 ? [admitted.slice(0, shown), admitted.length - shown] : [admitted, 0];
}

/** Whether the concept counts for the checks, or only stands inside something longer. */
function describeWeight(choice: TermChoice): 'within' | 'partial' | null {
  if (choice.hits.some((hit) => hit.kind === 'term')) return null;
  return choice.hits.some((hit) => hit.kind === 'nested') ? 'within' : 'partial';
}
