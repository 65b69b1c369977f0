import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeySheet } from '#shared/contract/exports.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { isSeries, keysOfTarget } from '#renderer/session/change-keys.ts';
import { useCall, useReport } from '#renderer/session/engine-hooks.ts';
import type { Keymap } from '#renderer/session/keymap.ts';
import { formatKeys, isMac } from '#renderer/session/keys.ts';
import { saveDocument } from '#renderer/session/save-document.ts';
import { Button } from '#renderer/ui/button.tsx';
import { isCommon, keyEntries, keyGroups } from './list-targets.ts';
import { useTargetName } from './use-key-names.ts';

/** Makes a PDF of all keys, to print and lay beside the keyboard. */
export function PrintKeys({ keymap }: { readonly keymap: Keymap }) {
  const { t } = useTranslation('keys');
  const call = useCall();
  const report = useReport();
  const sheet = useSheet(keymap);
  const [isMaking, setMaking] = useState(false);
  const make = async () => {
    setMaking(true);
    const made = await call('exports.keySheet', sheet);
    const saved = made.ok ? await saveDocument(made.value) : made;
    if (!saved.ok) report(saved.error);
    setMaking(false);
  };
  return (
    <Button icon={Printer} isPending={isMaking} onPress={() => void make()}>
      {t('print')}
    </Button>
  );
}

/** What the sheet says: commands that have a key, and the keys of the text. */
function useSheet(keymap: Keymap): KeySheet {
  const { t } = useTranslation(['keys', 'palette']);
  const language = useLanguage();
  const nameOf = useTargetName();
  const mac = isMac();
  const groups = keyGroups.map((group) => ({
    heading: t(`palette:groups.${group}`),
    rows: keyEntries.flatMap(({ target, group: its }) => {
      const keys = keysOfTarget(keymap, target).map((key) => caps(key, isSeries(target), mac));
      return its !== group || keys.length === 0 || isCommon(keymap, target) ? [] : [{ label: nameOf(target), keys }];
    }),
  }));
  const text = [
    { label: t('palette:lineUp'), keys: [['↑'], ['↓']] },
    { label: t('palette:swap'), keys: [['Tab']] },
    { label: t('palette:mend'), keys: [['1…9']] },
    { label: t('palette:leave'), keys: [['Esc']] },
  ];
  return {
    language,
    title: t('palette:keysTitle'),
    facts: t('sheetFacts', { profile: t(`profiles.${keymap.profile}`), count: Object.keys(keymap.own).length }),
    groups: [...groups, { heading: t('palette:text'), rows: text }].filter(({ rows }) => rows.length > 0),
  };
}

function caps(key: string, isOfNine: boolean, mac: boolean): string[] {
  const parts = formatKeys(key, mac);
  return isOfNine ? parts.map((part, at) => (at === parts.length - 1 ? '1…9' : part)) : [...parts];
}
