/** The set-up speaks on standard error, so that standard output belongs to the program it runs. */
export function say(text) {
  process.stderr.write(`[veerman] ${text}\n`);
}

/** A failure that the user can do something about: shown as one message, without a stack. */
export class SetupError extends Error {}
