/** Words of `backup`. */
export const backupWords = {
  en: {
    backup: 'backups of the workspace',
    backupList: 'list the backups, the newest first',
    backupMake: 'make a backup now; it stays until it is removed',
    backupInspect: 'tell what is in a backup, and what would be otherwise were it put back',
    backupRestore:
      'put a backup in the place of the workspace, also where that does not open; the workspace as it is now is backed up first',
    backupHelp: `
A backup is named by its file, or by its number in the list (1 = the newest).`,
    backupFolder: 'Folder: {folder}',
    backupsNone: 'There are no backups yet.',
    backupMade: 'Backed up: {name}',
    backupRestored: 'Put back: {name}. What was there before is among the backups.',
    backupDiffers: 'Segments of now that are different in it: {count}',
    backupKind_auto: 'by itself',
    backupKind_asked: 'by you',
    backupKind_restore: 'before another was put back',
    number: 'No.',
    why: 'Made',
    size: 'MB',
    inIt: 'In it',
    now: 'Now',
  },
  nl: {
    backup: 'reservekopieën van de werkruimte',
    backupList: 'toon de reservekopieën, de nieuwste eerst',
    backupMake: 'maak nu een reservekopie; die blijft tot ze wordt verwijderd',
    backupInspect: 'vertel wat er in een reservekopie staat en wat er anders zou worden als ze werd teruggezet',
    backupRestore:
      'zet een reservekopie in de plaats van de werkruimte, ook als die niet opengaat; van de werkruimte zoals die nu is, wordt eerst een kopie gemaakt',
    backupHelp: `
Een reservekopie noemt u bij haar bestandsnaam, of bij haar nummer in de lijst (1 = de nieuwste).`,
    backupFolder: 'Map: {folder}',
    backupsNone: 'Er zijn nog geen reservekopieën.',
    backupMade: 'Reservekopie gemaakt: {name}',
    backupRestored: 'Teruggezet: {name}. Wat er stond, is bij de reservekopieën bewaard.',
    backupDiffers: 'Segmenten van nu die daarin anders zijn: {count}',
    backupKind_auto: 'vanzelf',
    backupKind_asked: 'door u',
    backupKind_restore: 'voor het terugzetten van een andere',
    number: 'Nr.',
    why: 'Gemaakt',
    size: 'MB',
    inIt: 'Erin',
    now: 'Nu',
  },
} as const;
