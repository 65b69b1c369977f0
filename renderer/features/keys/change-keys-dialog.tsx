import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keysOfTarget } from '#renderer/session/change-keys.ts';
import { useCommands, useSurface } from '#renderer/session/hooks.ts';
import { keyProfiles } from '#renderer/session/key-profiles.ts';
import { showKeys } from '#renderer/session/keys.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { KeyRow } from './key-row.tsx';
import { isCommon, isOneOfNine, keyEntries, keyGroups, type KeyEntry } from './list-targets.ts';
import { PrintKeys } from './print-keys.tsx';
import { useKeyChange, type KeyChange } from './use-key-change.ts';
import { useTargetName } from './use-key-names.ts';
import './change-keys.css';

/** Every command with its keys, to be changed. */
export function ChangeKeysDialog() {
  const { t } = useTranslation(['keys', 'common']);
  const commands = useCommands();
  const isOpen = useSurface() === 'change-keys';
  return (
    <Dialog
      title={t('title')}
      isOpen={isOpen}
      onClose={commands.hide}
      closeLabel={t('common:close')}
      size="large"
      isKept
    >
      <ChangeKeys />
    </Dialog>
  );
}

function ChangeKeys() {
  const { t } = useTranslation('keys');
  const [query, setQuery] = useState('');
  const change = useKeyChange();
  const hasOwn = Object.keys(change.keymap.own).length > 0;
  return (
    <div className="change-keys">
      <div className="change-keys__tools">
        <Select
          label={t('profile')}
          value={change.keymap.profile}
          options={keyProfiles.map((value) => ({ value, label: t(`profiles.${value}`) }))}
          onChange={change.choose}
          className="change-keys__profile"
        />
        <TextField
          label={t('search')}
          value={query}
          onChange={setQuery}
          placeholder={t('searchHint')}
          autoFocus
          className="change-keys__search"
        />
        <PrintKeys keymap={change.keymap} />
        <Button isDisabled={!hasOwn} onPress={change.resetAll}>
          {t('resetAll')}
        </Button>
      </div>
      <p className="change-keys__hint">{t('hint')}</p>
      <KeyList query={query} change={change} />
    </div>
  );
}

function KeyList({ query, change }: { readonly query: string; readonly change: KeyChange }) {
  const { t } = useTranslation(['keys', 'palette']);
  const found = useFound(query, change);
  if (found.length === 0) return <p className="change-keys__none">{t('none')}</p>;
  return keyGroups.map((group) => {
    const rows = found.filter((entry) => entry.group === group);
    if (rows.length === 0) return null;
    return (
      <section key={group} className="change-keys__group" aria-label={t(`palette:groups.${group}`)}>
        <h3 className="change-keys__title">{t(`palette:groups.${group}`)}</h3>
        <ul>
          {rows.map(({ target }) => (
            <KeyRow key={target} target={target} isInner={isOneOfNine(target)} change={change} />
          ))}
        </ul>
      </section>
    );
  });
}

/** What the words or the keys of a query find. One of nine is shown where it is asked for or has a key of its own. */
function useFound(query: string, { keymap, recording }: KeyChange): readonly KeyEntry[] {
  const nameOf = useTargetName();
  const wanted = fold(query);
  return useMemo(() => {
    const isShown = ({ target }: KeyEntry) => {
      const keys = keysOfTarget(keymap, target).map(showKeys);
      if (wanted !== '') return fold([nameOf(target), ...keys].join(' ')).includes(wanted);
      return !isCommon(keymap, target) || recording?.target === target;
    };
    return keyEntries.filter(isShown);
  }, [keymap, recording, wanted, nameOf]);
}

const fold = (text: string): string => text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
