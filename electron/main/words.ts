import { app } from 'electron';
import { pickLanguage, type Language } from '#shared/messages/languages.ts';

/** The few words that the shell itself says; all else is the page's. */
export interface ShellWords {
  readonly file: string;
  readonly quit: string;
  readonly edit: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
  readonly view: string;
  readonly fullScreen: string;
  readonly save: string;
  readonly chooseWorkspace: string;
  readonly workspaces: string;
  readonly chooseDictionary: string;
  readonly dictionaries: string;
  readonly chooseFolder: string;
  readonly allFiles: string;
  readonly engineKeepsStopping: string;
  readonly engineKeepsStoppingDetail: string;
  readonly tryAgain: string;
  readonly notSavedYet: string;
  readonly notSavedYetDetail: string;
  readonly stay: string;
  readonly leave: string;
}

/** The words in each language. */
export const shellWords: Readonly<Record<Language, ShellWords>> = {
  en: {
    file: 'File',
    quit: 'Quit',
    edit: 'Edit',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    fullScreen: 'Full screen',
    save: 'Save',
    chooseWorkspace: 'Open workspace',
    chooseDictionary: 'Add a dictionary',
    dictionaries: 'Dictionaries of dictd and StarDict',
    chooseFolder: 'Choose a folder',
    workspaces: 'Veerman workspaces',
    allFiles: 'All files',
    engineKeepsStopping: 'The engine stopped several times in a row.',
    engineKeepsStoppingDetail:
      'Everything that was saved is safe in the workspace. Try again, or quit and start Veerman once more.',
    tryAgain: 'Try again',
    notSavedYet: 'The last words you typed are not saved yet.',
    notSavedYetDetail: 'The engine is on its way back and will save them. What was saved before is safe.',
    stay: 'Wait for it',
    leave: 'Close without them',
  },
  nl: {
    file: 'Bestand',
    quit: 'Afsluiten',
    edit: 'Bewerken',
    cut: 'Knippen',
    copy: 'Kopiëren',
    paste: 'Plakken',
    selectAll: 'Alles selecteren',
    view: 'Beeld',
    fullScreen: 'Volledig scherm',
    save: 'Bewaren',
    chooseWorkspace: 'Werkruimte openen',
    chooseDictionary: 'Woordenboek toevoegen',
    dictionaries: 'Woordenboeken van dictd en StarDict',
    chooseFolder: 'Een map kiezen',
    workspaces: 'Werkruimten van Veerman',
    allFiles: 'Alle bestanden',
    engineKeepsStopping: 'De motor is enkele keren achter elkaar gestopt.',
    engineKeepsStoppingDetail:
      'Alles wat bewaard was, staat veilig in de werkruimte. Probeer het opnieuw, of sluit Veerman af en start het nog eens.',
    tryAgain: 'Opnieuw proberen',
    notSavedYet: 'De laatste woorden die u typte, zijn nog niet bewaard.',
    notSavedYetDetail: 'De motor komt terug en bewaart ze dan. Wat al bewaard was, is veilig.',
    stay: 'Erop wachten',
    leave: 'Sluiten zonder die woorden',
  },
};

let current: Language | null = null;

/** The language the page shows, or the system's until the page has said so. */
export function shellLanguage(): Language {
  return current ?? pickLanguage(app.getPreferredSystemLanguages());
}

/** The page changed its language. */
export function setShellLanguage(language: Language): void {
  current = language;
}

/** The shell's words in the language of now. */
export function words(): ShellWords {
  return shellWords[shellLanguage()];
}
