import { useTranslation } from 'react-i18next';
import { useArticle } from '#renderer/session/hooks.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { Slider } from '#renderer/ui/slider.tsx';
import { Switch } from '#renderer/ui/switch.tsx';

/** What the user asks for. */
export interface Options {
  readonly scope: 'this' | 'all';
  readonly threshold: number;
  readonly confirmExact: boolean;
  readonly fragments: boolean;
}

interface PretranslateOptionsProps {
  readonly options: Options;
  readonly onChange: (options: Options) => void;
}

/** Where, how good a match must be, and what is confirmed at once. */
export function PretranslateOptions({ options, onChange }: PretranslateOptionsProps) {
  const { t } = useTranslation('articles');
  const article = useArticle();
  const setThreshold = (threshold: number) => onChange({ ...options, threshold });
  return (
    <div className="pretranslate">
      <p>{t('pretranslate.text')}</p>
      <Choice
        label={t('pretranslate.scope')}
        value={options.scope}
        onChange={(scope) => onChange({ ...options, scope })}
        options={[
          ...(article ? [{ value: 'this' as const, label: t('pretranslate.thisArticle') }] : []),
          { value: 'all', label: t('pretranslate.allArticles') },
        ]}
      />
      <Slider
        label={t('pretranslate.threshold')}
        value={options.threshold}
        min={50}
        max={100}
        step={1}
        format={(value) => t('pretranslate.percent', { value })}
        onChange={setThreshold}
        onChangeEnd={setThreshold}
      />
      <Switch isOn={options.fragments} onChange={(fragments) => onChange({ ...options, fragments })}>
        {t('pretranslate.fragments')}
      </Switch>
      <Switch isOn={options.confirmExact} onChange={(confirmExact) => onChange({ ...options, confirmExact })}>
        {t('pretranslate.confirmExact')}
      </Switch>
    </div>
  );
}
