/** Languages of the interface, the command line and the labels in documents. */
export const languages = ['en', 'nl'] as const;
/** One of {@link languages}. */
export type Language = (typeof languages)[number];

/** The first language of a list such as `nl_NL.UTF-8` or `nl-BE` that the product speaks; English where there is none. */
export function pickLanguage(tags: readonly (string | undefined)[]): Language {
  for (const tag of tags) {
    const primary = tag?.toLowerCase().split(/[-_.]/)[0];
    const language = languages.find((known) => known === primary);
    if (language) return language;
  }
  return 'en';
}
