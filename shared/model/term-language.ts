/** Languages of the product: Dutch source, English target. */
export type TermLanguage = 'nl' | 'en';
