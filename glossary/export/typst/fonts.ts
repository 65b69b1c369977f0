import { copyFile, mkdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

const serif = '@expo-google-fonts/source-serif-4';
const sans = '@expo-google-fonts/source-sans-3';

/**
 * The faces of the bilingual PDF, all under the SIL Open Font License, as files of the packages they come in. Source
 * Serif 4 sets the text, Source Sans 3 everything around it; each also lends the other the characters it lacks.
 */
export const pdfFonts: readonly string[] = [
  `${serif}/400Regular/SourceSerif4_400Regular.ttf`,
  `${serif}/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
  `${serif}/600SemiBold/SourceSerif4_600SemiBold.ttf`,
  `${sans}/400Regular/SourceSans3_400Regular.ttf`,
  `${sans}/600SemiBold/SourceSans3_600SemiBold.ttf`,
];

/** The licence must travel with the faces. */
const licences: readonly (readonly [from: string, to: string])[] = [
  [`${serif}/LICENSE_FONT`, 'OFL-Source-Serif-4.txt'],
  [`${sans}/LICENSE_FONT`, 'OFL-Source-Sans-3.txt'],
];

/**
 * Paths of the faces: in the folder that ships with the product, or, where nothing has been built yet, in the packages.
 * Null where they are in neither.
 */
export function findFonts(fontsFolder: string): readonly string[] | null {
  const shipped = pdfFonts.map((file) => join(fontsFolder, basename(file)));
  if (shipped.every((path) => existsSync(path))) return shipped;
  try {
    return pdfFonts.map(resolvePackageFile);
  } catch {
    return null;
  }
}

/** For the build: puts the faces and their licences into the folder that ships with the product. */
export async function copyFonts(fontsFolder: string): Promise<void> {
  await mkdir(fontsFolder, { recursive: true });
  const files = [...pdfFonts.map((file) => [file, basename(file)] as const), ...licences];
  await Promise.all(files.map(([from, to]) => copyFile(resolvePackageFile(from), join(fontsFolder, to))));
}

function resolvePackageFile(file: string): string {
  return createRequire(import.meta.url).resolve(file);
}
