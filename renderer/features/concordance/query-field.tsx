import { Search, X } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

export interface QueryFieldProps {
  readonly label: string;
  readonly lang: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly activeId: string | null;
}

/**
 * Words to look for on one side. ↑ and ↓ lead the list of hits, Enter takes one; the caret stays here. No search field of the
 * library's: that one is emptied by Escape, which is to close the dialog.
 */
export function QueryField({ label, lang, placeholder, value, onChange, autoFocus, ...lead }: QueryFieldProps) {
  const { t } = useTranslation('concordance');
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    onChange('');
    input.current?.focus();
  };
  return (
    <TextField className="field concordance__field" value={value} onChange={onChange} autoFocus={autoFocus}>
      <Label className="field__label">{label}</Label>
      <div className="concordance__box">
        <Search aria-hidden className="concordance__glass" />
        <Input
          ref={input}
          className="field__box reading"
          lang={lang}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          role="combobox"
          aria-expanded={lead.activeId !== null}
          aria-autocomplete="list"
          {...(lead.activeId ? { 'aria-controls': 'concordance-hits', 'aria-activedescendant': lead.activeId } : {})}
          onKeyDownCapture={(event) => {
            if (event.key !== 'Escape') lead.onKeyDown(event);
          }}
        />
        {value === '' ? null : (
          <Button className="concordance__clear" aria-label={t('clear')} onPress={clear}>
            <X aria-hidden />
          </Button>
        )}
      </div>
    </TextField>
  );
}
