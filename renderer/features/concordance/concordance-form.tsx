import { SlidersHorizontal } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { useCommands } from '#renderer/session/hooks.ts';
import { ConcordanceFilters, countFilters } from './concordance-filters.tsx';
import type { Asked } from './asked.ts';
import { QueryField } from './query-field.tsx';

export interface ConcordanceFormProps {
  readonly asked: Asked;
  readonly onChange: (change: Partial<Asked>) => void;
  /** Where the caret starts. */
  readonly startSide: 'source' | 'target';
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The hit that the fields lead. */
  readonly activeId: string | null;
  readonly layout: { readonly wholeSentences: boolean; readonly onChange: (whole: boolean) => void };
}

/** Two fields, one for each side, and how their words match. */
export function ConcordanceForm({ asked, onChange, startSide, onKeyDown, activeId, layout }: ConcordanceFormProps) {
  const { t } = useTranslation('concordance');
  const [showsFilters, setShowsFilters] = useState(false);
  const filters = countFilters(asked);
  const shared = { onKeyDown, activeId };
  return (
    <div className="concordance__form">
      <div className="concordance__fields">
        <QueryField
          {...shared}
          label={t('source')}
          lang="nl"
          placeholder={t('sourceHint')}
          value={asked.source}
          onChange={(source) => onChange({ source })}
          autoFocus={startSide === 'source'}
        />
        <QueryField
          {...shared}
          label={t('target')}
          lang="en-GB"
          placeholder={t('targetHint')}
          value={asked.target}
          onChange={(target) => onChange({ target })}
          autoFocus={startSide === 'target'}
        />
      </div>
      <div className="concordance__options">
        <WordSwitches asked={asked} onChange={onChange} />
        <LayoutChoice {...layout} />
        <Button
          size="small"
          variant="quiet"
          icon={SlidersHorizontal}
          aria-expanded={showsFilters}
          onPress={() => setShowsFilters(!showsFilters)}
        >
          {filters > 0 ? t('filtersSet', { count: filters }) : t('filters')}
        </Button>
      </div>
      {showsFilters ? <ConcordanceFilters asked={asked} onChange={onChange} /> : null}
    </div>
  );
}

function WordSwitches({ asked, onChange }: Pick<ConcordanceFormProps, 'asked' | 'onChange'>) {
  const { t } = useTranslation('concordance');
  const commands = useCommands();
  return (
    <>
      <Switch
        isOn={asked.allForms && !asked.matchCase}
        isDisabled={asked.matchCase}
        onChange={(allForms) => {
          commands.setting('concordance.forms', allForms ? 'all' : 'exact');
          onChange({ allForms });
        }}
      >
        {t('allForms')}
      </Switch>
      <Switch isOn={asked.partOfWord} onChange={(partOfWord) => onChange({ partOfWord })}>
        {t('partOfWord')}
      </Switch>
      <Switch isOn={asked.matchCase} onChange={(matchCase) => onChange({ matchCase })}>
        {t('matchCase')}
      </Switch>
    </>
  );
}

function LayoutChoice({ wholeSentences, onChange }: ConcordanceFormProps['layout']) {
  const { t } = useTranslation('concordance');
  const commands = useCommands();
  return (
    <Choice
      label={t('layout')}
      className="concordance__layout"
      value={wholeSentences ? 'sentences' : 'lines'}
      options={[
        { value: 'lines', label: t('lines') },
        { value: 'sentences', label: t('sentences') },
      ]}
      onChange={(value) => {
        commands.setting('concordance.layout', value);
        onChange(value === 'sentences');
      }}
    />
  );
}
