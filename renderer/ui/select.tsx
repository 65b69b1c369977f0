import { Check, ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { joinClasses } from './join-classes.ts';
import './field.css';
import './menu.css';

export interface SelectOption<T extends string> {
  readonly value: T;
  readonly label: string;
}

export interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly SelectOption<T>[];
  readonly onChange: (value: T) => void;
  readonly isDisabled?: boolean;
  readonly className?: string;
  readonly hidesLabel?: boolean;
}

/** One of several; for few and short ones see Choice. */
export function Select<T extends string>({
  label,
  value,
  options,
  onChange,
  isDisabled,
  className,
  hidesLabel = false,
}: SelectProps<T>) {
  return (
    <AriaSelect
      className={joinClasses('field', className)}
      value={value}
      isDisabled={isDisabled ?? false}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen) onChange(chosen.value);
      }}
    >
      <Label className={hidesLabel ? 'visually-hidden' : 'field__label'}>{label}</Label>
      <Button className="field__box field__box--button">
        <SelectValue className="field__value" />
        <ChevronDown aria-hidden className="field__chevron" />
      </Button>
      <Popover className="menu-popover" offset={4}>
        <ListBox className="menu">
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} textValue={option.label} className="menu__item">
              <Check aria-hidden className="menu__check" />
              <span className="menu__text">{option.label}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
