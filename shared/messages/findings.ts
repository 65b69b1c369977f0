import type { FindingCode } from '../model/finding.ts';
import type { Language } from './languages.ts';

/** Words of every finding. `{expected}` lists the wordings that would do; `{reason}` is empty or a sentence of the glossary. */
export const findings: Readonly<Record<Language, Readonly<Record<FindingCode, string>>>> = {
  en: {
    term_missing: '“{source}” must be rendered as {expected}.',
    term_forbidden: '“{target}” is not allowed for “{source}”: use {expected}. {reason}',
    target_empty: 'No English yet.',
    number_missing: 'The number {source} of the Dutch is not in the English.',
    misspelt: '“{target}” is not in the English dictionary.',
    tag_missing: 'The tag “{source}” of the Dutch is not in the English.',
    tag_extra: 'The tag “{source}” is one too many: the Dutch has no such tag here.',
    tag_misnested: 'The tag “{source}” crosses another one or stands before its start.',
  },
  nl: {
    term_missing: '‘{source}’ moet worden vertaald met {expected}.',
    term_forbidden: '‘{target}’ mag niet voor ‘{source}’: gebruik {expected}. {reason}',
    target_empty: 'Nog geen Engels.',
    number_missing: 'Het getal {source} uit het Nederlands staat niet in het Engels.',
    misspelt: '‘{target}’ staat niet in het Engelse woordenboek.',
    tag_missing: 'De tag ‘{source}’ uit het Nederlands staat niet in het Engels.',
    tag_extra: 'De tag ‘{source}’ is er een te veel: het Nederlands heeft hem hier niet.',
    tag_misnested: 'De tag ‘{source}’ kruist een andere of staat vóór zijn begin.',
  },
};

/** What stands between the last two of a list of wordings. */
export const listOr: Readonly<Record<Language, string>> = { en: ' or ', nl: ' of ' };

/** What stands for the wordings that are too many to name. */
export const otherWordings: Readonly<Record<Language, string>> = {
  en: 'one of {count} others in the glossary',
  nl: 'een van {count} andere in de termenlijst',
};
