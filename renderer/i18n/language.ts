import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { languages, pickLanguage, type Language } from '#shared/messages/languages.ts';
import { en } from './locales/en.ts';
import { nl } from './locales/nl.ts';

const storageKey = 'veerman.language';

/** Call once before the first render. The words are bundled, so nothing is waited for. */
export function startLanguage(): Language {
  const language = readRemembered() ?? pickLanguage(navigator.languages);
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    supportedLngs: [...languages],
    resources: { en, nl },
    defaultNS: 'common',
    initAsync: false,
    returnNull: false,
    // React escapes what it renders.
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = language;
  return language;
}

/** Changes every word on the page at once. The workspace keeps the choice too (`settings` feature). */
export function setLanguage(language: Language): void {
  void i18next.changeLanguage(language);
  document.documentElement.lang = language;
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // No storage in this browser: the workspace still knows.
  }
}

/** The language that the page speaks now; components that use it change with it. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return readLanguage(i18n.language) ?? 'en';
}

export function readLanguage(text: string | null | undefined): Language | null {
  return languages.find((language) => language === text) ?? null;
}

function readRemembered(): Language | null {
  try {
    return readLanguage(localStorage.getItem(storageKey));
  } catch {
    return null;
  }
}
