import { build } from '../build.mjs';
import { say } from '../say.mjs';

/** Builds everything for the product's own Electron. */
export async function run() {
  await build(['cli', 'shell', 'page', 'fonts']);
  say('everything is built in out/');
  return 0;
}
