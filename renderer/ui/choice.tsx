import { Label, Radio, RadioGroup } from 'react-aria-components';
import { joinClasses } from './join-classes.ts';
import type { SelectOption } from './select.tsx';
import './field.css';

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly SelectOption<T>[];
  readonly onChange: (value: T) => void;
  readonly className?: string;
  readonly isDisabled?: boolean;
}

/** A few options side by side: a radio group that looks like one control. */
export function Choice<T extends string>({ label, value, options, onChange, className, isDisabled }: ChoiceProps<T>) {
  return (
    <RadioGroup
      className={joinClasses('field', className)}
      orientation="horizontal"
      value={value}
      isDisabled={isDisabled ?? false}
      onChange={(next) => {
        const chosen = options.find((option) => option.value === next);
        if (chosen) onChange(chosen.value);
      }}
    >
      <Label className="field__label">{label}</Label>
      <div className="choice">
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="choice__option">
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
