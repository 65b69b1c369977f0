import type { Language } from './languages.ts';

/** Plain words for the error codes of the operating system (POSIX errno names) that files and disks give. */
export const systemReasons: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    EACCES: 'permission denied',
    EPERM: 'not permitted',
    EROFS: 'the disk is read-only',
    EISDIR: 'it is a folder',
    ENOTDIR: 'part of its path is a file, not a folder',
    ENOENT: 'the folder does not exist',
    ENOSPC: 'the disk is full',
    EDQUOT: 'your disk quota is used up',
    EBUSY: 'another program holds it',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'the name is too long',
    ELOOP: 'its links lead in a circle',
    EIO: 'the disk reports an error',
    EEXIST: 'a file of that name is in the way',
  },
  nl: {
    EACCES: 'geen toegang',
    EPERM: 'niet toegestaan',
    EROFS: 'de schijf is alleen-lezen',
    EISDIR: 'het is een map',
    ENOTDIR: 'een deel van het pad is een bestand, geen map',
    ENOENT: 'de map bestaat niet',
    ENOSPC: 'de schijf is vol',
    EDQUOT: 'uw schijfquotum is opgebruikt',
    EBUSY: 'een ander programma houdt het vast',
    EMFILE: 'er zijn te veel bestanden open',
    ENAMETOOLONG: 'de naam is te lang',
    ELOOP: 'de koppelingen lopen in een kring',
    EIO: 'de schijf meldt een fout',
    EEXIST: 'er staat een bestand met die naam in de weg',
  },
};
