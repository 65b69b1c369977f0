import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '#shared/messages/languages.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useCommands, useSettings, useSurface } from '#renderer/session/hooks.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { afterDialog } from '#renderer/ui/kept-caret.ts';
import { keyProfiles } from '#renderer/session/key-profiles.ts';
import { keySettings } from '#renderer/session/keymap.ts';
import { useKeyOf, useKeymap } from '#renderer/session/use-keymap.ts';
import { TextField } from '#renderer/ui/text-field.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { Slider } from '#renderer/ui/slider.tsx';
import { completionSetting, offersCompletions } from '#renderer/session/completions.ts';
import { insertExactKey } from '#renderer/session/insert-exact.ts';
import { propagations, readPropagation } from '#renderer/session/propagation.ts';
import { readAppearance, scaleRange, themes } from '#renderer/ui/theme.ts';
import { SpellingSettings } from './spelling-settings.tsx';
import { RunsOn } from './runs-on.tsx';
import '#renderer/ui/form-parts.css';
import './settings-dialog.css';

/** Everything takes effect at once and is kept in the workspace; there is nothing to save. */
export function SettingsDialog() {
  const { t } = useTranslation(['settings', 'common']);
  const commands = useCommands();
  return (
    <Dialog
      title={t('title')}
      isOpen={useSurface() === 'settings'}
      onClose={commands.hide}
      closeLabel={t('common:close')}
    >
      <div className="settings">
        <Look />
        <Work />
        <Completion />
        <SpellingSettings />
        <Keys />
        <RunsOn />
      </div>
    </Dialog>
  );
}

function Look() {
  const { t } = useTranslation('settings');
  const commands = useCommands();
  const settings = useSettings();
  const language = useLanguage();
  const { theme, scale } = readAppearance(settings['theme'], settings['scale']);
  return (
    <>
      <Choice
        label={t('language')}
        value={language}
        options={languages.map((value) => ({ value, label: t(`languages.${value}`) }))}
        onChange={(value) => commands.setting('language', value)}
      />
      <Choice
        label={t('theme')}
        value={theme}
        options={themes.map((value) => ({ value, label: t(`themes.${value}`) }))}
        onChange={(value) => commands.setting('theme', value)}
      />
      <Scale stored={scale} />
    </>
  );
}

function Work() {
  const { t } = useTranslation('settings');
  const commands = useCommands();
  const settings = useSettings();
  return (
    <>
      <AuthorName />
      <Choice
        label={t('propagation')}
        value={readPropagation(settings)}
        options={propagations.map((value) => ({ value, label: t(`propagations.${value}`) }))}
        onChange={(value) => commands.setting('propagation', value)}
      />
      <Switch
        isOn={settings[insertExactKey] === 'on'}
        onChange={(on) => commands.setting(insertExactKey, on ? 'on' : 'off')}
      >
        {t('insertExact')}
      </Switch>
    </>
  );
}

/** Who stands beside comments, versions and units of the memory. Kept when the field is left. */
function AuthorName() {
  const { t } = useTranslation('settings');
  const commands = useCommands();
  const stored = useSettings()['author'] ?? '';
  const [name, setName] = useState(stored);
  return (
    <div onBlur={() => (name.trim() === stored ? undefined : commands.setting('author', name.trim()))}>
      <TextField label={t('author')} description={t('authorHint')} value={name} onChange={setName} />
    </div>
  );
}

function Keys() {
  const { t } = useTranslation(['settings', 'keys']);
  const commands = useCommands();
  const { profile } = useKeymap();
  const changeKeys = () => {
    afterDialog(commands.hide, () => commands.show('change-keys'));
  };
  return (
    <div className="form-row">
      <Choice
        label={t('keys')}
        value={profile}
        options={keyProfiles.map((value) => ({ value, label: t(`keys:profiles.${value}`) }))}
        onChange={(value) => commands.setting(keySettings.profile, value)}
      />
      <Button size="small" onPress={changeKeys}>
        {t('changeKeys')}
      </Button>
    </div>
  );
}

function Completion() {
  const keys = useKeyOf('complete');
  const { t } = useTranslation('settings');
  const commands = useCommands();
  return (
    <Switch
      isOn={offersCompletions(useSettings())}
      onChange={(on) => commands.setting(completionSetting, on ? 'on' : 'off')}
    >
      {t('completion')}
      {keys ? <KeyHint keys={keys} /> : null}
    </Switch>
  );
}

/** Takes effect when the thumb is let go: a slider that grows under the pointer cannot be aimed. */
function Scale({ stored }: { readonly stored: number }) {
  const { t } = useTranslation('settings');
  const commands = useCommands();
  const [moving, setMoving] = useState<number | null>(null);
  return (
    <Slider
      label={t('scale')}
      value={moving ?? stored}
      min={scaleRange.min}
      max={scaleRange.max}
      step={scaleRange.step}
      format={(value) => t('percent', { value })}
      onChange={setMoving}
      onChangeEnd={(value) => {
        setMoving(null);
        commands.setting('scale', String(value));
      }}
    />
  );
}
