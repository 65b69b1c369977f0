import { Search, X } from 'lucide-react';
import { type KeyboardEvent } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
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

/** Words to look for on one side. ↑ and ↓ lead the list of hits, Enter takes one; the caret stays here. */
export function QueryField({ label, lang, placeholder, value, onChange, autoFocus, ...lead }: QueryFieldProps) {
  const { t } = useTranslation('concordance');
  return (
    <SearchField
      className="field concordance__field"
      value={value}
      onChange={onChange}
      // Escape closes the dialog; it does not only empty the field.
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.continuePropagation();
      }}
      autoFocus={autoFocus}
    >
      <Label className="field__label">{label}</Label>
      <div className="concordance__box">
        <Search aria-hidden className="concordance__glass" />
        <Input
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
          <Button className="concordance__clear" aria-label={t('clear')}>
            <X aria-hidden />
          </Button>
        )}
      </div>
    </SearchField>
  );
}
