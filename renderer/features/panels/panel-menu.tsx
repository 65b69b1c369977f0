import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  EllipsisVertical,
  FoldVertical,
  PanelBottom,
  PanelRight,
  RotateCcw,
  UnfoldVertical,
  X,
} from 'lucide-react';
import { memo, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import {
  closePanel,
  firstLayout,
  foldPanel,
  panelsOnDemand,
  placePanel,
  shiftPanel,
  type DeskLayout,
  type PanelId,
} from '#renderer/session/layout.ts';
import { useLayout } from '#renderer/session/use-layout.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu, MenuItem, MenuLine } from '#renderer/ui/menu.tsx';
import { useDock } from './dock-context.ts';
import { panelIdOf } from './panel-lengths.ts';

interface PanelMenuProps {
  readonly id: PanelId;
  readonly title: string;
  readonly frame: RefObject<HTMLElement | null>;
}

/** Moves and folds a panel without dragging. */
export const PanelMenu = memo(function PanelMenu({ id, title, frame }: PanelMenuProps) {
  const { t } = useTranslation('panels');
  const { layout, change } = useLayout();
  const { dock, axis, hasOther } = useDock();
  const isFolded = layout.folded.includes(id);
  const other = dock === 'side' ? 'below' : 'side';
  const shift = (by: 1 | -1) => {
    const panels = frame.current?.parentElement?.querySelectorAll<HTMLElement>(':scope > .aid-panel') ?? [];
    const seen = [...panels].flatMap((panel) => panelIdOf(panel) ?? []);
    change((now) => shiftPanel(now, id, by, seen));
  };
  const set = (make: (now: DeskLayout) => DeskLayout) => () => change(make);
  return (
    <Menu
      label={t('layout.menu', { title })}
      trigger={
        <IconButton
          size="small"
          icon={EllipsisVertical}
          label={t('layout.menu', { title })}
          className="aid-panel__menu"
        />
      }
    >
      <MenuItem
        icon={isFolded ? UnfoldVertical : FoldVertical}
        label={t(isFolded ? 'layout.unfold' : 'layout.fold')}
        onAction={set((now) => foldPanel(now, id, !isFolded))}
      />
      <MenuItem
        icon={axis === 'y' ? ArrowUp : ArrowLeft}
        label={t(axis === 'y' ? 'layout.up' : 'layout.left')}
        onAction={() => shift(-1)}
      />
      <MenuItem
        icon={axis === 'y' ? ArrowDown : ArrowRight}
        label={t(axis === 'y' ? 'layout.down' : 'layout.right')}
        onAction={() => shift(1)}
      />
      {hasOther ? (
        <MenuItem
          icon={other === 'below' ? PanelBottom : PanelRight}
          label={t(other === 'below' ? 'layout.below' : 'layout.beside')}
          onAction={set((now) => placePanel(now, id, other, null))}
        />
      ) : null}
      {panelsOnDemand.includes(id) ? (
        <MenuItem icon={X} label={t('layout.close')} onAction={set((now) => closePanel(now, id))} />
      ) : null}
      <MenuLine />
      <MenuItem icon={RotateCcw} label={t('layout.reset')} onAction={set(() => firstLayout)} />
    </Menu>
  );
});
