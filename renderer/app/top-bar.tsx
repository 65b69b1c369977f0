import { FileOutput, PanelLeft, PanelRight, Redo2, Settings, SquareMenu, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useArticle, useCommands, useSessionState, useView } from '#renderer/session/hooks.ts';
import { useKeyProps } from '#renderer/session/use-keymap.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import type { Panes } from './use-panes.ts';
import { ViewSwitch } from './view-switch.tsx';
import './top-bar.css';

/** What is open, and what can be done with the whole of it. */
export function TopBar({ panes }: { readonly panes: Panes }) {
  const { t } = useTranslation(['app', 'views']);
  const commands = useCommands();
  const view = useView();
  const onDesk = view === 'desk';
  const article = useArticle();
  const format = useFormat();
  const { 'aria-keyshortcuts': exportKeys } = useKeyProps('export');
  const shortcut = exportKeys ? { 'aria-keyshortcuts': exportKeys } : {};
  return (
    <header className="top-bar">
      {onDesk ? (
        <IconButton
          icon={PanelLeft}
          label={t(panes.articles ? 'hideArticles' : 'showArticles')}
          aria-expanded={panes.articles}
          onPress={panes.toggleArticles}
        />
      ) : null}
      <ViewSwitch isSmall={panes.room !== 'wide'} />
      <div className="top-bar__title">
        <h1 className={onDesk ? 'top-bar__name' : 'visually-hidden'} lang={onDesk && article ? 'nl' : undefined}>
          {onDesk ? (article?.title ?? 'Veerman') : t(`views:${view}`)}
        </h1>
        {onDesk && article?.publishedOn ? (
          <span className="top-bar__date">{format.published(article.publishedOn)}</span>
        ) : null}
      </div>
      <div className="top-bar__tools" role="toolbar" aria-label={t('tools')}>
        <UndoButtons />
        {onDesk ? (
          <Button
            size="small"
            icon={FileOutput}
            isDisabled={!article}
            onPress={() => commands.show('export')}
            {...shortcut}
          >
            {t('export')}
          </Button>
        ) : null}
        <IconButton
          icon={SquareMenu}
          label={t('commands')}
          onPress={() => commands.show('palette')}
          {...useKeyProps('palette')}
        />
        <IconButton
          icon={Settings}
          label={t('settings')}
          onPress={() => commands.show('settings')}
          {...useKeyProps('settings')}
        />
        {onDesk ? (
          <IconButton
            icon={PanelRight}
            label={t(panes.aids ? 'hideAids' : 'showAids')}
            aria-expanded={panes.aids}
            onPress={panes.toggleAids}
          />
        ) : null}
      </div>
    </header>
  );
}

function UndoButtons() {
  const { t } = useTranslation('app');
  const { t: word } = useTranslation();
  const commands = useCommands();
  // Text that is not stored yet can be undone too: it is stored first. Read as words, since every save tells anew.
  const label = useSessionState(({ drafts, undo }) => (drafts.size > 0 ? 'typing' : undo.undo));
  const redo = useSessionState(({ undo }) => undo.redo);
  return (
    <>
      <IconButton
        icon={Undo2}
        label={label ? t('undo', { label: word(`undoLabel.${label}`) }) : t('nothingToUndo')}
        isDisabled={!label}
        onPress={() => void commands.undo()}
        {...useKeyProps('undo')}
      />
      <IconButton
        icon={Redo2}
        label={redo ? t('redo', { label: word(`undoLabel.${redo}`) }) : t('nothingToRedo')}
        isDisabled={!redo}
        onPress={() => void commands.redo()}
        {...useKeyProps('redo')}
      />
    </>
  );
}
