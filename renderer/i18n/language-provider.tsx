import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { localeOf } from './format.ts';
import { useLanguage } from './language.ts';

/** Around the whole page: react-aria's own words (for screen readers) follow the language too. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  return <I18nProvider locale={localeOf[useLanguage()]}>{children}</I18nProvider>;
}
