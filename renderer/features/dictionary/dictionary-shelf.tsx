import { BookOpen, FolderOpen, X } from 'lucide-react';
import { useState, type DragEvent, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DictionaryInfo } from '#shared/model/dictionary.ts';
import { readDesktop } from '#renderer/engine/desktop.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { Shelf } from './use-shelf.ts';

/** The dictionaries that are asked. One is added by its file: chosen, dropped here, or named by its path. */
export function DictionaryShelf({ shelf, isFolded }: { readonly shelf: Shelf; readonly isFolded: boolean }) {
  const { t } = useTranslation('dictionary');
  const messages = useMessages();
  const drop = (event: DragEvent) => {
    const pathOf = readDesktop()?.pathOf;
    if (!pathOf || event.dataTransfer.files.length === 0) return;
    // Not an article that is to be imported.
    event.preventDefault();
    for (const file of event.dataTransfer.files) {
      const path = pathOf(file);
      if (path !== '') void shelf.add(path);
    }
  };
  return (
    <details className="dictionary__shelf" open={!isFolded} onDrop={drop}>
      <summary className="dictionary__name">{t('shelf')}</summary>
      {shelf.isLoaded && shelf.dictionaries.length === 0 ? <p className="dictionary__hint">{t('none')}</p> : null}
      <ul className="dictionary__list">
        {shelf.dictionaries.map((each) => (
          <ShelfRow key={each.path} dictionary={each} onRemove={() => void shelf.remove(each.path)} />
        ))}
      </ul>
      {shelf.failure ? <Banner tone="error">{messages.failure(shelf.failure)}</Banner> : null}
      <AddDictionary shelf={shelf} />
    </details>
  );
}

interface ShelfRowProps {
  readonly dictionary: DictionaryInfo;
  readonly onRemove: () => void;
}

function ShelfRow({ dictionary: { path, state }, onRemove }: ShelfRowProps) {
  const { t } = useTranslation('dictionary');
  const format = useFormat();
  const messages = useMessages();
  const name = state.kind === 'open' ? state.name : path;
  return (
    <li className="dictionary__row">
      <BookOpen aria-hidden className="dictionary__icon" />
      <div className="dictionary__about">
        <p>{name}</p>
        {state.kind === 'open' ? (
          <p className="dictionary__hint">
            {t('entries', { count: state.entries, formatted: format.number(state.entries) })} · {path}
          </p>
        ) : (
          <p className="dictionary__wrong">{messages.failure(state.failure)}</p>
        )}
      </div>
      <IconButton icon={X} size="small" label={t('remove', { name })} onPress={onRemove} />
    </li>
  );
}

function AddDictionary({ shelf }: { readonly shelf: Shelf }) {
  const { t } = useTranslation('dictionary');
  const [path, setPath] = useState('');
  const desktop = readDesktop();
  const add = async (event: FormEvent) => {
    event.preventDefault();
    // A path that was copied in the file manager may stand in quotes.
    const wanted = path.trim().replace(/^"(.*)"$/u, '$1');
    if (wanted !== '' && (await shelf.add(wanted))) setPath('');
  };
  const choose = async () => {
    const chosen = await desktop?.chooseDictionary();
    if (chosen) await shelf.add(chosen);
  };
  return (
    <form className="dictionary__add" onSubmit={(event) => void add(event)}>
      <TextField label={t('path')} value={path} onChange={setPath} description={t('pathHint')} />
      <div className="dictionary__ways">
        <Button type="submit">{t('add')}</Button>
        {desktop ? (
          <Button icon={FolderOpen} onPress={() => void choose()}>
            {t('choose')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
