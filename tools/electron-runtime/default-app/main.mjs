/**
 * What `electron .` needs inside the stand-in runtime: the genuine Electron carries an app of this kind. Runs the
 * application in the folder that the command line names, after the files named by `-r`.
 */
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const words = process.argv.slice(1);
const required = [];
let folder = null;
while (words.length > 0 && folder === null) {
  const word = words.shift();
  if (word === '-r' || word === '--require') required.push(words.shift());
  else if (!word.startsWith('-')) folder = resolve(word);
}

const require = createRequire(join(process.cwd(), 'x.js'));
for (const file of required) require(resolve(file));

if (folder === null) {
  console.error('usage: electron [-r FILE] FOLDER');
  app.exit(2);
} else {
  process.defaultApp = true;
  const { name, main = 'index.js', version = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  app.setName(name);
  app.setVersion(version);
  app.setAppPath(folder);
  // Awaited, so that "ready" comes only after the application has asked for it.
  await import(pathToFileURL(join(folder, main)).href);
}
