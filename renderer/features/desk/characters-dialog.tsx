import { useTranslation } from 'react-i18next';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { readRecentCharacters } from '#renderer/session/edit-selection.ts';
import { useCommands, useSettings, useSurface } from '#renderer/session/hooks.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { afterDialog } from '#renderer/ui/kept-caret.ts';
import { characters, nameOf } from './characters.ts';
import './characters-dialog.css';

/** Characters that a keyboard lacks, those used last first. An arrow and Enter puts one in. */
export function CharactersDialog() {
  const { t } = useTranslation(['desk', 'common']);
  const commands = useCommands();
  const recent = readRecentCharacters(useSettings()).filter((each) => characters.includes(each));
  const all = [...recent, ...characters.filter((each) => !recent.includes(each))];
  const take = (character: string) => {
    // The dialog goes first, so that the character goes in at the caret.
    afterDialog(commands.hide, () => commands.insertCharacter(character));
  };
  return (
    <Dialog
      title={t('characters.title')}
      isOpen={useSurface() === 'characters'}
      onClose={commands.hide}
      closeLabel={t('common:close')}
      size="small"
    >
      <ListBox
        className="characters"
        layout="grid"
        aria-label={t('characters.title')}
        items={all.map((id) => ({ id }))}
        autoFocus="first"
        selectionMode="none"
        onAction={(key) => take(String(key))}
      >
        {({ id }) => {
          const name = nameOf(id);
          return (
            <ListBoxItem
              id={id}
              className="characters__one"
              textValue={name ? t(`characters.${name}`) : id}
              {...(name && { 'aria-label': t(`characters.${name}`) })}
            >
              <span className={name ? 'characters__name' : 'reading'}>{name ? t(`characters.short.${name}`) : id}</span>
            </ListBoxItem>
          );
        }}
      </ListBox>
    </Dialog>
  );
}
