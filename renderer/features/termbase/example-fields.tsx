import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { TermExample } from '#shared/model/terms.ts';

export interface ExampleFieldsProps {
  readonly examples: readonly TermExample[];
  readonly onChange: (examples: readonly TermExample[]) => void;
}

/** Sentences in which the term stands, with their English. */
export function ExampleFields({ examples, onChange }: ExampleFieldsProps) {
  const { t } = useTranslation('termbase');
  const set = (at: number, change: Partial<TermExample>) =>
    onChange(examples.map((example, place) => (place === at ? { ...example, ...change } : example)));
  return (
    <fieldset className="entry-form__terms">
      <legend>{t('examples')}</legend>
      {examples.map((example, at) => (
        <div key={at} className="example-fields">
          <div className="example-fields__texts">
            <TextField label={t('dutch')} lang="nl" value={example.nl} onChange={(nl) => set(at, { nl })} isMultiline />
            <TextField
              label={t('english')}
              lang="en-GB"
              value={example.en}
              onChange={(en) => set(at, { en })}
              isMultiline
            />
            <TextField label={t('from')} value={example.from ?? ''} onChange={(from) => set(at, { from })} />
          </div>
          <IconButton
            size="small"
            icon={Trash2}
            label={t('removeExample')}
            onPress={() => onChange(examples.filter((_, place) => place !== at))}
          />
        </div>
      ))}
      <Button
        size="small"
        variant="quiet"
        icon={Plus}
        onPress={() => onChange([...examples, { nl: '', en: '', from: null }])}
      >
        {t('addExample')}
      </Button>
    </fieldset>
  );
}
