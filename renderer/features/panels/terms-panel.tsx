import { memo } from 'react';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useCommands } from '#renderer/session/hooks.ts';
import { useKeyProps } from '#renderer/session/use-keymap.ts';
import type { TermChoice } from '#renderer/session/list-terms.ts';
import type { Loadable } from '#renderer/session/state.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { AidPanel } from './aid-panel.tsx';
import { AidList, countOf } from './aid-list.tsx';
import { TermEntry } from './term-entry.tsx';

export interface TermsPanelProps {
  readonly terms: Loadable<readonly TermChoice[]>;
  readonly isLocked: boolean;
}

export const TermsPanel = memo(function TermsPanel({ terms, isLocked }: TermsPanelProps) {
  const { t } = useTranslation('panels');
  const format = useFormat();
  const commands = useCommands();
  const count = countOf(terms);
  return (
    <AidPanel
      id="terms"
      title={t('terms.title')}
      actions={
        <IconButton
          size="small"
          icon={Plus}
          label={t('terms.add')}
          {...useKeyProps('add-term')}
          onPress={() => commands.show('add-term')}
        />
      }
      {...(count === undefined ? {} : { count })}
    >
      <p className="visually-hidden" role="status">
        {count === undefined ? '' : t('terms.found', { count, formatted: format.number(count) })}
      </p>
      <AidList items={terms} empty={t('terms.empty')} className="term-list">
        {(choice, index) => (
          <TermEntry key={choice.concept.id} choice={choice} number={index + 1} isLocked={isLocked} />
        )}
      </AidList>
    </AidPanel>
  );
});
