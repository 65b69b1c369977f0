import { en } from '#renderer/i18n/locales/en.ts';
import { nl } from '#renderer/i18n/locales/nl.ts';
import { checkKeys } from './i18n/check-keys.ts';
import { readPageSources } from './i18n/read-page-sources.ts';

const problems = checkKeys(readPageSources(), en, { nl });
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
