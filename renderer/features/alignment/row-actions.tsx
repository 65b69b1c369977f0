import { ArrowDown, ArrowUp, Check, CheckCheck, Link2, Merge, Pencil, Split, Unlink2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Toolbar } from 'react-aria-components';
import { Button } from '#renderer/ui/button.tsx';
import type { Review, RowAction } from './use-review.ts';

const actions = [
  { id: 'accept', keys: 'Space', icon: Check },
  { id: 'link', keys: 'L', icon: Link2 },
  { id: 'unlink', keys: 'U', icon: Unlink2 },
  { id: 'join', keys: 'J', icon: Merge },
  { id: 'split', keys: 'S', icon: Split },
  { id: 'up', keys: 'Alt+↑', icon: ArrowUp },
  { id: 'down', keys: 'Alt+↓', icon: ArrowDown },
] as const satisfies readonly { id: RowAction; keys: string; icon: unknown }[];

/** What can be done with the active row, each with the key that does it in the table. */
export function RowActions({ review }: { readonly review: Review }) {
  const { t } = useTranslation('alignment');
  const isAccepted = review.rows[review.active]?.accepted === true;
  return (
    <Toolbar className="row-actions" aria-label={t('rowActions', { row: review.active + 1 })}>
      <Button
        size="small"
        variant="quiet"
        icon={CheckCheck}
        keys="Enter"
        aria-keyshortcuts="Enter"
        isDisabled={review.editing}
        onPress={() => review.acceptAndGo()}
      >
        {t('action.acceptNext')}
      </Button>
      {actions.map(({ id, keys, icon }) => (
        <Button
          key={id}
          size="small"
          variant="quiet"
          icon={icon}
          keys={keys === 'Space' ? t('spaceKey') : keys}
          aria-keyshortcuts={keys.replace('↑', 'ArrowUp').replace('↓', 'ArrowDown')}
          isDisabled={review.editing || !review.can(id)}
          onPress={() => review.run(id)}
        >
          {t(id === 'accept' && isAccepted ? 'action.unaccept' : `action.${id}`)}
        </Button>
      ))}
      <Button
        size="small"
        variant="quiet"
        icon={Pencil}
        keys="F2"
        aria-keyshortcuts="F2"
        isDisabled={review.editing}
        onPress={() => review.startEdit()}
      >
        {t('action.edit')}
      </Button>
    </Toolbar>
  );
}
