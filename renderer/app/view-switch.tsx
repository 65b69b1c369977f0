import { PanelsTopLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button as AriaButton } from 'react-aria-components';
import { useCommands, useView } from '#renderer/session/hooks.ts';
import { groupOf, viewGroups, type View } from '#renderer/session/views.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Menu, MenuItem } from '#renderer/ui/menu.tsx';
import './view-switch.css';

/** The views by their groups: a row of names, or a menu where there is little room. */
export function ViewSwitch({ isSmall }: { readonly isSmall: boolean }) {
  const { t } = useTranslation('views');
  const view = useView();
  const commands = useCommands();
  if (isSmall) {
    return (
      <Menu trigger={<IconButton icon={PanelsTopLeft} label={t('label')} />} label={t('label')}>
        {viewGroups.flatMap((group) =>
          group.views.map((each: View) => (
            <MenuItem key={each} label={t(each)} onAction={() => commands.showView(each)} />
          )),
        )}
      </Menu>
    );
  }
  return (
    <nav className="view-switch" aria-label={t('label')}>
      {viewGroups.map((group) => (
        <ViewLink key={group.id} view={group.views[0]} isCurrent={groupOf(view) === group} />
      ))}
    </nav>
  );
}

/** The sides of the group that is open, above its view; nothing where there is only one. */
export function SideViews() {
  const { t } = useTranslation('views');
  const view = useView();
  const group = groupOf(view);
  if (group.views.length < 2) return null;
  return (
    <nav className="view-sides" aria-label={t(group.id)}>
      {group.views.map((each: View) => (
        <ViewLink key={each} view={each} isCurrent={each === view} isSide />
      ))}
    </nav>
  );
}

interface ViewLinkProps {
  readonly view: View;
  readonly isCurrent: boolean;
  readonly isSide?: boolean;
}

function ViewLink({ view, isCurrent, isSide = false }: ViewLinkProps) {
  const { t } = useTranslation('views');
  const commands = useCommands();
  return (
    <AriaButton
      className={joinClasses('view-link', isSide && 'view-link--side', isCurrent && 'view-link--current')}
      {...(isCurrent && { 'aria-current': 'page' as const })}
      onPress={() => commands.showView(view)}
    >
      {t(view)}
    </AriaButton>
  );
}
