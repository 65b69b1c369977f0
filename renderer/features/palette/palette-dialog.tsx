import { useState, type KeyboardEvent } from 'react';
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
import { showKeys } from '#renderer/session/keys.ts';
import type { Keymap } from '#renderer/session/keymap.ts';
import { useKeymap } from '#renderer/session/use-keymap.ts';
import { useArticles, useCommands, useSurface } from '#renderer/session/hooks.ts';
import type { CommandSpec } from '#renderer/session/command-spec.ts';
import { registry } from '#renderer/session/registry.ts';
import { useSession } from '#renderer/session/session.ts';
import { afterDialog, useKeptCaret } from '#renderer/ui/kept-caret.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { describeInsert } from './describe-insert.ts';
import { rankQuery } from './rank-query.ts';
import './palette-dialog.css';

const groups = ['segment', 'move', 'article', 'window', 'open'] as const;

/** Ctrl+Shift+P: every command that can run now, and every article, found by typing. */
export function PaletteDialog() {
  const { t } = useTranslation('palette');
  const commands = useCommands();
  const isOpen = useSurface() === 'palette';
  useKeptCaret(isOpen);
  // Gone at once, as every dialog (see `Dialog`).
  if (!isOpen) return null;
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen
      isDismissable
      onOpenChange={(open) => (open ? undefined : commands.hide())}
    >
      <Modal className="dialog-frame dialog-frame--medium">
        <AriaDialog className="palette" aria-label={t('title')}>
          <PaletteSearch />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteSearch() {
  const { t } = useTranslation('palette');
  const [query, setQuery] = useState('');
  const entries = useEntries();
  const [menu, setMenu] = useState<HTMLElement | null>(null);
  // The best one becomes the current one a moment after the key; an Enter that comes sooner means it all the same.
  const take = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    const current = menu?.querySelector('[data-focused]')?.getAttribute('data-key');
    const found = findEntries(entries, event.currentTarget.value);
    const entry = found.find(({ id }) => id === current) ?? found[0] ?? entries.find(({ id }) => id === current);
    event.preventDefault();
    event.stopPropagation();
    entry?.onAction();
  };
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <TextField aria-label={t('search')} autoFocus className="palette__search">
        <Input className="palette__input" placeholder={t('search')} onKeyDownCapture={take} />
      </TextField>
      <Menu
        ref={setMenu}
        className="palette__menu"
        aria-label={t('title')}
        renderEmptyState={() => <p className="palette__none">{t('none')}</p>}
      >
        {query.trim() === '' ? <AllEntries entries={entries} /> : listEntries(findEntries(entries, query))}
      </Menu>
    </Autocomplete>
  );
}

/** Everything that can run now, in its groups. */
function AllEntries({ entries }: { readonly entries: readonly PaletteEntry[] }) {
  const { t } = useTranslation('palette');
  return groups.map((group) => (
    <MenuSection key={group}>
      <Header className="menu__header">{t(`groups.${group}`)}</Header>
      {listEntries(entries.filter((entry) => entry.group === group))}
    </MenuSection>
  ));
}

/** What a query finds, the best first; the groups would keep it from coming first. */
function findEntries(entries: readonly PaletteEntry[], query: string): readonly PaletteEntry[] {
  return entries
    .map((entry) => ({ entry, rank: rankQuery(query, entry.label, entry.detail) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ entry }) => entry);
}

const listEntries = (entries: readonly PaletteEntry[]) =>
  entries.map((entry) => <PaletteItem key={entry.id} {...entry} />);

/** The commands that can run now and the articles, in the order of the palette. */
function useEntries(): readonly PaletteEntry[] {
  const { t } = useTranslation(['palette', 'commands']);
  const { store } = useSession();
  const commands = useCommands();
  const articles = useArticles() ?? [];
  const state = store.get();
  const keymap = useKeymap();
  // The palette goes first, so that the command finds the keyboard where the user left it.
  const runLater = (run: () => unknown) => {
    afterDialog(commands.hide, run);
  };
  const enabled = registry.filter((command) => command.id !== 'palette' && command.enabled(state));
  return [
    ...enabled.map((command) => ({
      id: command.id,
      group: command.group,
      label: t(`commands:${command.id}`),
      detail: describeInsert(command.id, state),
      keys: shownKeys(keymap, command),
      onAction: () => runLater(() => command.run(commands)),
    })),
    ...articles.map((article) => ({
      id: `article ${article.id}`,
      group: 'open' as const,
      label: t('openArticle', { title: article.title }),
      detail: null,
      keys: null,
      onAction: () => runLater(() => commands.openArticle(article.id)),
    })),
  ];
}

interface PaletteEntry {
  readonly id: string;
  readonly group: (typeof groups)[number];
  readonly label: string;
  /** What the command would put into the text. */
  readonly detail: string | null;
  readonly keys: string | null;
  readonly onAction: () => void;
}

function PaletteItem({ id, label, detail, keys, onAction }: PaletteEntry) {
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

function shownKeys(keymap: Keymap, { id }: CommandSpec): string | null {
  const [first] = keymap.keysOf(id);
  return first ? showKeys(first) : null;
}
