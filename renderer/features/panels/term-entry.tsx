import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { Term } from '#shared/model/terms.ts';
import { useCommands } from '#renderer/session/hooks.ts';
import type { TermChoice } from '#renderer/session/list-terms.ts';
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
      <div className="term-entry__head">
        <span className="term-entry__dutch" lang="nl">
          {dutch}
        </span>
        {weight ? <span className="term-entry__weight">{t(`terms.${weight}`)}</span> : null}
        {preferred && number <= 9 ? (
          <InsertKey
            keys={`Alt+${number}`}
            label={t('terms.insert', { text: preferred.text })}
            isDisabled={isLocked}
            onPress={() => insert(preferred.text)}
          />
        ) : null}
      </div>
      <p className="term-entry__english">
        {preferred ? (
          <Wording term={preferred} isMain isLocked={isLocked} onInsert={insert} />
        ) : (
          <span className="term-entry__none">{t('terms.none')}</span>
        )}
        {admitted.map((term) => (
          <span key={term.text}>
            <span className="term-entry__link">{t('terms.also')}</span>
            <Wording term={term} isMain={false} isLocked={isLocked} onInsert={insert} />
          </span>
        ))}
      </p>
      {forbidden.map((term) => (
        <p key={term.text} className="term-entry__forbidden">
          <span className="term-entry__link">{t('terms.not')}</span>
          <s lang="en-GB">{term.text}</s>
          {term.note ? <span className="term-entry__reason">{term.note}</span> : null}
        </p>
      ))}
      {concept.note ? <p className="term-entry__note">{concept.note}</p> : null}
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
    <Button
      className={isMain ? 'term-entry__wording term-entry__wording--main' : 'term-entry__wording'}
      aria-label={t('terms.insert', { text: term.text })}
      isDisabled={isLocked}
      preventFocusOnPress
      onPress={() => onInsert(term.text)}
    >
      <span lang="en-GB">{term.text}</span>
    </Button>
  );
}

/** Whether the concept counts for the checks, or only stands inside something longer. */
function describeWeight(choice: TermChoice): 'within' | 'partial' | null {
  if (choice.hits.some((hit) => hit.kind === 'term')) return null;
  return choice.hits.some((hit) => hit.kind === 'nested') ? 'within' : 'partial';
}
