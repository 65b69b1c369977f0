import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '#renderer/session/hooks.ts';
import './drop-zone.css';

/** Files may be dropped anywhere on the window; stands once in the page. */
export function DropZone() {
  const { t } = useTranslation('articles');
  const commands = useCommands();
  const isOver = useFileDrop((files) => void commands.importFiles(files));
  if (!isOver) return null;
  return (
    <div className="drop-zone" role="status">
      <div className="drop-zone__frame">
        <FileDown aria-hidden />
        <p className="drop-zone__text">{t('drop')}</p>
        <p className="drop-zone__hint">{t('dropHint')}</p>
      </div>
    </div>
  );
}

/** True while files are held over the window. Without this a dropped file would replace the page. */
function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      // What takes files itself has taken these.
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      const files = [...event.dataTransfer.files];
      if (files.length > 0) onFiles(files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onFiles]);
  return isOver;
}
