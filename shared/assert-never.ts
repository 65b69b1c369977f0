/** Closes a switch over a union: a new member breaks the build here, and a value from outside the type fails loudly at run time. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
