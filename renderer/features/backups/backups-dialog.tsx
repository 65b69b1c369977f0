import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupFile, BackupList } from '#shared/model/backup.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useCommands, useSurface } from '#renderer/session/hooks.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { BackupPreview } from './backup-preview.tsx';
import { BackupSchedule } from './backup-schedule.tsx';
import { useBackups, type Backups } from './use-backups.ts';
import './backups.css';

/** The backups of the workspace: made, looked into, put back, removed. */
export function BackupsDialog() {
  const { t } = useTranslation(['backups', 'common']);
  const commands = useCommands();
  const isOpen = useSurface() === 'backups';
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={commands.hide} closeLabel={t('common:close')} size="large">
      <BackupsBody />
    </Dialog>
  );
}

function BackupsBody() {
  const { t } = useTranslation('backups');
  const messages = useMessages();
  const backups = useBackups();
  const { list, failure, told } = backups;
  return (
    <div className="backups">
      {failure ? <Banner tone="error">{messages.failure(failure)}</Banner> : null}
      {told ? <Banner tone="success">{told === 'made' ? t('made') : t('restored')}</Banner> : null}
      <div className="backups__head">
        <p className="backups__folder">{list ? t('folder', { folder: list.folder }) : ''}</p>
        <Button isPending={backups.isBusy} onPress={() => void backups.make()}>
          {t('make')}
        </Button>
      </div>
      {list ? <BackupTable key={told} list={list} backups={backups} /> : null}
      {list ? <BackupSchedule key={JSON.stringify(list.settings)} list={list} onSave={backups.configure} /> : null}
    </div>
  );
}

function BackupTable({ list, backups }: { readonly list: BackupList; readonly backups: Backups }) {
  const { t } = useTranslation('backups');
  const [shown, setShown] = useState<string | null>(null);
  if (list.backups.length === 0) return <p className="backups__none">{t('none')}</p>;
  return (
    <ul className="backups__list" aria-label={t('title')}>
      {list.backups.map((backup) => (
        <BackupRow
          key={backup.name}
          backup={backup}
          isShown={shown === backup.name}
          onShow={() => setShown(shown === backup.name ? null : backup.name)}
          backups={backups}
        />
      ))}
    </ul>
  );
}

interface BackupRowProps {
  readonly backup: BackupFile;
  readonly isShown: boolean;
  readonly onShow: () => void;
  readonly backups: Backups;
}

function BackupRow({ backup, isShown, onShow, backups }: BackupRowProps) {
  const { t } = useTranslation('backups');
  const format = useFormat();
  return (
    <li className="backups__item">
      <button type="button" className="backups__row" aria-expanded={isShown} onClick={onShow}>
        <span className="backups__at">{format.moment(backup.at)}</span>
        <span className="backups__kind">{t(`kinds.${backup.kind}`)}</span>
        <span className="backups__size">{t('megabytes', { size: format.number(toMegabytes(backup.bytes)) })}</span>
      </button>
      {isShown ? <BackupPreview backup={backup} backups={backups} /> : null}
    </li>
  );
}

/** With one figure behind the point; what is smaller is shown as that. */
const toMegabytes = (bytes: number): number => Math.max(0.1, Math.round(bytes / 100_000) / 10);
