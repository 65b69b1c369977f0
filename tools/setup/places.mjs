import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the checkout. */
export const top = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** Everything that the set-up keeps for itself; git ignores it and it may be deleted at any time. */
export const keep = join(top, '.runtime');
/** Where built things go. */
export const out = join(top, 'out');
/** Folder of the tools that npm installed. */
export const bin = join(top, 'node_modules', '.bin');
/** The folder the user stands in: npm runs scripts at the top and remembers where it was called. */
export const standing = process.env.INIT_CWD ?? process.cwd();
