/** Puts values in the places of a template, in one pass, so that a file name that looks like a placeholder stays what it is. */
export function fillTemplate(template: string, values: object): string {
  return template.replace(/\{(\w+)\}/g, (_whole, name: string) =>
    String((values as Record<string, unknown>)[name] ?? ''),
  );
}
