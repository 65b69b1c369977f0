import { useTranslation } from 'react-i18next';
import { placePanel, type Dock } from '#renderer/session/layout.ts';
import { useLayout } from '#renderer/session/use-layout.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { setDragged, useDragged } from './panel-drag.ts';

/** A place for panels that holds none: there only while one is being dragged. */
export function EmptyDock({ dock, className }: { readonly dock: Dock; readonly className: string }) {
  const { t } = useTranslation('panels');
  const { change } = useLayout();
  const dragged = useDragged();
  if (!dragged) return null;
  return (
    <div
      className={joinClasses('empty-dock', `empty-dock--${dock}`, className)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        setDragged(null);
        change((now) => placePanel(now, dragged, dock, null));
      }}
    >
      {t('layout.here')}
    </div>
  );
}
