import { Check, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Header,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { joinClasses } from './join-classes.ts';
import { KeyHint } from './key-hint.tsx';
import './menu.css';

export interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  /** Accessible name of the menu. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A menu under a button; fill it with MenuItem, MenuToggles and MenuLine. */
export function Menu({ trigger, label, children }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="menu-popover" offset={4}>
        <AriaMenu className="menu" aria-label={label}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

export interface MenuItemProps {
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly keys?: string;
  readonly isDanger?: boolean;
  /** Language of the label where it is a text of the user's. */
  readonly lang?: string;
  readonly onAction: () => void;
}

export function MenuItem({ label, icon: Icon, keys, isDanger = false, lang, onAction }: MenuItemProps) {
  return (
    <AriaMenuItem
      textValue={label}
      onAction={onAction}
      className={joinClasses('menu__item', isDanger && 'menu__item--danger')}
    >
      <span className="menu__icon">{Icon ? <Icon aria-hidden /> : null}</span>
      <span className="menu__text" lang={lang}>
        {label}
      </span>
      {keys ? <KeyHint keys={keys} /> : null}
    </AriaMenuItem>
  );
}

export interface MenuTogglesProps<T extends string> {
  readonly title: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
}

/** A group of check marks; the menu stays open while they change. */
export function MenuToggles<T extends string>({ title, options, chosen, onChange }: MenuTogglesProps<T>) {
  return (
    <AriaMenuSection
      selectionMode="multiple"
      selectedKeys={chosen}
      onSelectionChange={(keys) => {
        const all = keys === 'all';
        onChange(options.map((option) => option.value).filter((value) => all || keys.has(value)));
      }}
      shouldCloseOnSelect={false}
    >
      <Header className="menu__header">{title}</Header>
      {options.map((option) => (
        <AriaMenuItem key={option.value} id={option.value} textValue={option.label} className="menu__item">
          <Check aria-hidden className="menu__check" />
          <span className="menu__text">{option.label}</span>
        </AriaMenuItem>
      ))}
    </AriaMenuSection>
  );
}

export function MenuLine() {
  return <Separator className="menu__line" />;
}
