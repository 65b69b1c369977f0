import { useTranslation } from 'react-i18next';
import {
  Autocomplete,
  Dialog as AriaDialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { formatKeys, isMac } from '#renderer/session/keys.ts';
import { useArticles, useCommands, useSurface } from '#renderer/session/hooks.ts';
import { registry, type CommandSpec } from '#renderer/session/registry.ts';
import { useSession } from '#renderer/session/session.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { describeInsert } from './describe-insert.ts';
import { matchesQuery } from './matches-query.ts';
import './palette-dialog.css';

const groups = ['segment', 'move', 'article', 'window'] as const;

/** Ctrl+Shift+P: every command that can run now, and every article, found by typing. */
export function PaletteDialog() {
  const { t } = useTranslation('palette');
  const commands = useCommands();
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen={useSurface() === 'palette'}
      isDismissable
      onOpenChange={(open) => (open ? undefined : commands.hide())}
    >
      <Modal className="dialog-frame dialog-frame--medium">
        <AriaDialog className="palette" aria-label={t('title')}>
          <Autocomplete filter={matchesQuery}>
            <TextField aria-label={t('search')} autoFocus className="palette__search">
              <Input className="palette__input" placeholder={t('search')} />
            </TextField>
            <PaletteMenu />
          </Autocomplete>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteMenu() {
  const { t } = useTranslation(['palette', 'commands']);
  const { store } = useSession();
  const commands = useCommands();
  const articles = useArticles() ?? [];
  const state = store.get();
  const enabled = registry.filter((command) => command.id !== 'palette' && command.enabled(state));
  // The palette goes first, so that the command finds the keyboard where the user left it.
  const runLater = (run: () => unknown) => {
    commands.hide();
    setTimeout(run);
  };
  return (
    <Menu
      className="palette__menu"
      aria-label={t('title')}
      renderEmptyState={() => <p className="palette__none">{t('none')}</p>}
    >
      {groups.map((group) => (
        <MenuSection key={group}>
          <Header className="menu__header">{t(`groups.${group}`)}</Header>
          {enabled
            .filter((command) => command.group === group)
            .map((command) => (
              <PaletteItem
                key={command.id}
                id={command.id}
                label={t(`commands:${command.id}`)}
                detail={describeInsert(command.id, state)}
                keys={shownKeys(command)}
                onAction={() => runLater(() => command.run(commands))}
              />
            ))}
        </MenuSection>
      ))}
      <MenuSection>
        <Header className="menu__header">{t('groups.open')}</Header>
        {articles.map((article) => (
          <PaletteItem
            key={article.id}
            id={`article ${article.id}`}
            label={t('openArticle', { title: article.title })}
            detail={null}
            keys={null}
            onAction={() => runLater(() => commands.openArticle(article.id))}
          />
        ))}
      </MenuSection>
    </Menu>
  );
}

interface PaletteItemProps {
  readonly id: string;
  readonly label: string;
  /** What the command would put into the text. */
  readonly detail: string | null;
  readonly keys: string | null;
  readonly onAction: () => void;
}

function PaletteItem({ id, label, detail, keys, onAction }: PaletteItemProps) {
  return (
    <MenuItem id={id} textValue={detail ? `${label} ${detail}` : label} className="menu__item" onAction={onAction}>
      <span className="palette__label">{label}</span>
      <span className="palette__detail" lang="en-GB">
        {detail}
      </span>
      {keys ? <KeyHint keys={keys} /> : null}
    </MenuItem>
  );
}

function shownKeys(command: CommandSpec): string | null {
  const [first] = command.keys;
  return first ? formatKeys(first, isMac()).join('+') : null;
}
