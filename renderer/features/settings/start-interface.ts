import type { Settings } from '#shared/contract/workspace.ts';
import { readLanguage, startLanguage } from '#renderer/i18n/language.ts';
import { applyAppearance, readAppearance, watchContrast } from '#renderer/ui/theme.ts';

/** Call once before the first render, with the settings of the last visit: language, theme and scale are right at once. */
export function startInterface(settings: Settings): void {
  startLanguage(readLanguage(settings['language']));
  applyAppearance(readAppearance(settings['theme'], settings['scale']));
  watchContrast();
}
