import { useEffect } from 'react';
import { readLanguage, setLanguage } from '#renderer/i18n/language.ts';
import { useSettings } from '#renderer/session/hooks.ts';
import { applyAppearance, readAppearance } from '#renderer/ui/theme.ts';

/** Keeps the page as the workspace's settings say; stands once in the page and shows nothing. */
export function FollowSettings() {
  const { language, theme, scale } = useSettings();
  useEffect(() => {
    const chosen = readLanguage(language);
    if (chosen) setLanguage(chosen);
  }, [language]);
  useEffect(() => applyAppearance(readAppearance(theme, scale)), [theme, scale]);
  return null;
}
