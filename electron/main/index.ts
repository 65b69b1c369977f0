import { app } from 'electron';
import { declareAppScheme } from './page/app-scheme.ts';
import { prepareProfile } from './prepare-profile.ts';
import { readOptions } from './read-options.ts';
import { start } from './start.ts';

const options = readOptions(process.argv, process.cwd());
if (options.ok) {
  prepareProfile();
  declareAppScheme();
  // Never `await app.whenReady()` here: "ready" waits for this module, so the two would wait for each other for ever.
  void app.whenReady().then(() => start(options.value));
} else {
  console.error(options.error);
  app.exit(2);
}
