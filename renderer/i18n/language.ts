import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { languages, pickLanguage, type Language } from '#shared/messages/languages.ts';
import { en } from './locales/en.ts';
import { nl } from './locales/nl.ts';

/** Call once before the first render, with what the user chose, if anything. The words are bundled: nothing is waited for. */
export function startLanguage(chosen: Language | null): void {
  const language = chosen ?? pickLanguage(navigator.languages);
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
}

/** Changes every word on the page at once. */
export function setLanguage(language: Language): void {
  if (language === i18next.language) return;
  void i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** The language that the page speaks now; components that use it change with it. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return readLanguage(i18n.language) ?? 'en';
}

export function readLanguage(text: string | null | undefined): Language | null {
  return languages.find((language) => language === text) ?? null;
}
