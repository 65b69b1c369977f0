import type { Reason } from '../model/reason.ts';
import type { TermLanguage } from '../model/terms.ts';
import { fillTemplate } from './fill-template.ts';
import type { Language } from './languages.ts';
import { reasonsEn } from './reasons-en.ts';
import { reasonsNl } from './reasons-nl.ts';
import { systemReasons } from './system-reasons.ts';

const sideNames: Readonly<Record<Language, Readonly<Record<TermLanguage, string>>>> = {
  en: { nl: 'Dutch', en: 'English' },
  nl: { nl: 'Nederlandse', en: 'Engelse' },
};

/** The words for a reason: a clause without a capital or a full stop, so that a sentence or a list can take it in. */
export function renderReason(reason: Reason, language: Language): string {
  const known = reason.type === 'system' ? systemReasons[language][reason.code] : undefined;
  if (known !== undefined) return known;
  const template = (language === 'nl' ? reasonsNl : reasonsEn)[reason.type];
  return fillTemplate(template, 'side' in reason ? { ...reason, side: sideNames[language][reason.side] } : reason);
}
