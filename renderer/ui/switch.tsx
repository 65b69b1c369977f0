import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import './field.css';

export interface SwitchProps {
  readonly children: ReactNode;
  readonly isOn: boolean;
  readonly onChange: (on: boolean) => void;
  readonly isDisabled?: boolean;
}

/** On or off, at once. */
export function Switch({ children, isOn, onChange, isDisabled }: SwitchProps) {
  return (
    <AriaSwitch className="switch" isSelected={isOn} onChange={onChange} isDisabled={isDisabled ?? false}>
      <span className="switch__track" aria-hidden>
        <span className="switch__knob" />
      </span>
      {children}
    </AriaSwitch>
  );
}
