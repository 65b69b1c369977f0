import type { RefObject } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
import { joinClasses } from './join-classes.ts';
import './field.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly description?: string;
  /** Shown under the field, which then counts as invalid. */
  readonly error?: string | null;
  readonly isMultiline?: boolean;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  readonly hidesLabel?: boolean;
  readonly lang?: string;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  readonly className?: string;
}

/** A line of text, or a few lines. */
export function TextField({
  label,
  value,
  onChange,
  placeholder,
  description,
  error,
  isMultiline = false,
  isRequired = false,
  autoFocus = false,
  hidesLabel = false,
  lang,
  inputRef,
  className,
}: TextFieldProps) {
  const shared = {
    autoComplete: 'off',
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(lang === undefined ? {} : { lang }),
  };
  return (
    <AriaTextField
      className={joinClasses('field', className)}
      value={value}
      onChange={onChange}
      isRequired={isRequired}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      autoFocus={autoFocus}
    >
      <Label className={hidesLabel ? 'visually-hidden' : 'field__label'}>{label}</Label>
      {isMultiline ? (
        <TextArea {...shared} rows={3} className="field__box field__box--area" />
      ) : (
        <Input {...shared} {...(inputRef ? { ref: inputRef } : {})} className="field__box" />
      )}
      {description ? (
        <Text slot="description" className="field__description">
          {description}
        </Text>
      ) : null}
      <FieldError className="field__error">{error}</FieldError>
    </AriaTextField>
  );
}
