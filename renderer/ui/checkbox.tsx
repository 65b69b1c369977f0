import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import './checkbox.css';

export interface CheckboxProps {
  readonly children?: ReactNode;
  readonly isSelected: boolean;
  /** Some of what it stands for, not all. */
  readonly isIndeterminate?: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isSelected: boolean) => void;
  /** Accessible name where there are no words beside it. */
  readonly label?: string;
}

/** A check mark before its words: one of many that may be chosen. For what is on or off at once see Switch. */
export function Checkbox({ children, isSelected, isIndeterminate, isDisabled, onChange, label }: CheckboxProps) {
  return (
    <AriaCheckbox
      className="checkbox"
      isSelected={isSelected}
      isIndeterminate={isIndeterminate ?? false}
      isDisabled={isDisabled ?? false}
      onChange={onChange}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      <span className="checkbox__box" aria-hidden>
        {isIndeterminate ? <Minus /> : <Check />}
      </span>
      {children}
    </AriaCheckbox>
  );
}
