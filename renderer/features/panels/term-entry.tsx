import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Pressable } from 'react-aria-components';
import type { Term } from '#shared/model/terms.ts';
import { useCommands } from '#renderer/session/hooks.ts';
import type { TermChoice } from '#renderer/session/list-terms.ts';
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
        {admitted.map((term) => (
          <Fragment key={term.text}>
            , <Wording term={term} isMain={false} isLocked={isLocked} onInsert={insert} />
          </Fragment>
        ))}
      </p>
      {preferred && number <= 9 ? (
        <InsertKey
          keys={`Alt+${number}`}
          label={t('terms.insert', { text: preferred.text })}
          isDisabled={isLocked}
          onPress={() => insert(preferred.text)}
        />
      ) : null}
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

/** Whether the concept counts for the checks, or only stands inside something longer. */
function describeWeight(choice: TermChoice): 'within' | 'partial' | null {
  if (choice.hits.some((hit) => hit.kind === 'term')) return null;
  return choice.hits.some((hit) => hit.kind === 'nested') ? 'within' : 'partial';
}
