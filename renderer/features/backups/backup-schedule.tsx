import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupList, BackupSettings } from '#shared/model/backup.ts';
import { readDesktop } from '#renderer/engine/desktop.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import '#renderer/ui/form-parts.css';

const pauses = [0, 5, 15, 30, 60] as const;
const amounts = [5, 10, 20, 50, 100] as const;

interface BackupScheduleProps {
  readonly list: BackupList;
  readonly onSave: (settings: BackupSettings) => Promise<void>;
}

/** How often, how many, and where. */
export function BackupSchedule({ list, onSave }: BackupScheduleProps) {
  const { t } = useTranslation('backups');
  const { settings } = list;
  const [folder, setFolder] = useState(list.folder);
  const save = (change: Partial<BackupSettings>) => void onSave({ ...settings, ...change });
  const desktop = readDesktop();
  const choose = async () => {
    const chosen = await desktop?.chooseFolder();
    if (chosen) save({ folder: chosen });
  };
  const options = (values: readonly number[], own: number, label: (value: number) => string) =>
    [...new Set([...values, own])]
      .toSorted((one, other) => one - other)
      .map((value) => ({ value: String(value), label: label(value) }));
  return (
    <form
      className="form-row form-section"
      onSubmit={(event) => {
        event.preventDefault();
        save({ folder: folder.trim() === '' ? null : folder.trim() });
      }}
    >
      <Select
        label={t('often')}
        value={String(settings.minutes)}
        options={options(pauses, settings.minutes, (count) => (count === 0 ? t('never') : t('minutes', { count })))}
        onChange={(value) => save({ minutes: Number(value) })}
      />
      <Select
        label={t('keep')}
        value={String(settings.keep)}
        options={options(amounts, settings.keep, (count) => t('kept', { count }))}
        onChange={(value) => save({ keep: Number(value) })}
      />
      <TextField label={t('where')} value={folder} onChange={setFolder} className="backups__where" />
      {desktop ? (
        <Button icon={FolderOpen} onPress={() => void choose()}>
          {t('choose')}
        </Button>
      ) : null}
      <Button type="submit" isDisabled={folder.trim() === list.folder}>
        {t('move')}
      </Button>
    </form>
  );
}
