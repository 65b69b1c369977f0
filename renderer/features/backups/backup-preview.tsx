import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupContent, BackupFile } from '#shared/model/backup.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useQuery } from '#renderer/session/engine-hooks.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import type { Backups } from './use-backups.ts';

const counted = ['articles', 'segments', 'confirmed', 'units', 'entries'] as const;

/** What is in a backup and what would be otherwise, before it is put back. */
export function BackupPreview({ backup, backups }: { readonly backup: BackupFile; readonly backups: Backups }) {
  const { t } = useTranslation('backups');
  const messages = useMessages();
  const content = useQuery('backups.inspect', { name: backup.name });
  const [asks, setAsks] = useState(false);
  return (
    <div className="backups__preview">
      {content.status === 'loading' ? <p>{t('reading')}</p> : null}
      {content.status === 'failed' ? <Banner tone="error">{messages.failure(content.failure)}</Banner> : null}
      {content.status === 'ready' ? <Numbers content={content.value} /> : null}
      {asks ? <p role="status">{t('restoreHint')}</p> : null}
      <div className="backups__buttons">
        {content.status !== 'ready' ? null : asks ? (
          <>
            <Button onPress={() => setAsks(false)}>{t('leave')}</Button>
            <Button variant="primary" isPending={backups.isBusy} onPress={() => void backups.restore(backup.name)}>
              {t('restoreNow')}
            </Button>
          </>
        ) : (
          <Button onPress={() => setAsks(true)}>{t('restore')}</Button>
        )}
        {asks ? null : (
          <Button variant="danger" isDisabled={backups.isBusy} onPress={() => void backups.remove(backup.name)}>
            {t('remove')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Numbers({ content }: { readonly content: BackupContent }) {
  const { t } = useTranslation('backups');
  const format = useFormat();
  const { counts, now, differing, articles } = content;
  return (
    <>
      <table className="backups__numbers">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('here')}</th>
            <th scope="col">{t('now')}</th>
          </tr>
        </thead>
        <tbody>
          {counted.map((count) => (
            <tr key={count}>
              <th scope="row">{t(`counts.${count}`)}</th>
              <td>{format.number(counts[count])}</td>
              <td>{now ? format.number(now[count]) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {differing === null ? null : <p>{t('differing', { count: differing, formatted: format.number(differing) })}</p>}
      <ul className="backups__articles">
        {articles.map((article, at) => (
          <li key={at}>
            <span lang="nl">{article.title}</span>{' '}
            <span className="backups__size">
              {format.number(article.confirmed)}/{format.number(article.segments)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
