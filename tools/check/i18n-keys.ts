import ts from 'typescript';

/** A source file by its path. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** Words as the locales hold them: namespaces, groups, sentences. */
export interface WordTree {
  readonly [key: string]: string | WordTree;
}

const plural = /_(?:zero|one|two|few|many|other)$/;
const wordAttributes = new Set([
  'aria-label',
  'aria-description',
  'alt',
  'label',
  'placeholder',
  'title',
  'closeLabel',
]);

/** Everything that is wrong between the words and the sources, one sentence each. */
export function checkKeys(
  sources: readonly SourceText[],
  english: WordTree,
  others: Record<string, WordTree>,
): string[] {
  const keys = new Set(flatten(english).map(([key]) => key.replace(plural, '')));
  const used = new Set<string>();
  const problems = sources.flatMap((source) => checkSource(source, keys, used));
  for (const key of keys) if (!used.has(key)) problems.push(`unused: ${key}`);
  for (const [language, words] of Object.entries(others)) problems.push(...compareWords(language, english, words));
  return problems;
}

/** Both languages have the same keys, say something, and take the same values. */
function compareWords(language: string, english: WordTree, other: WordTree): string[] {
  const theirs = new Map(flatten(other));
  const problems: string[] = [];
  for (const [key, sentence] of flatten(english)) {
    const words = theirs.get(key);
    theirs.delete(key);
    if (words === undefined) problems.push(`missing in ${language}: ${key}`);
    else if (words.trim() === '') problems.push(`empty in ${language}: ${key}`);
    else if (listValues(words) !== listValues(sentence)) problems.push(`other values in ${language}: ${key}`);
  }
  for (const key of theirs.keys()) problems.push(`only in ${language}: ${key}`);
  return problems;
}

const listValues = (sentence: string): string =>
  [...new Set([...sentence.matchAll(/\{\{(\w+)/g)].map(([, name]) => name))].sort().join();

/** `ns:group.key` and its sentence. */
export function flatten(words: WordTree): [string, string][] {
  const walk = (tree: WordTree, path: string): [string, string][] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : walk(value, `${path}${key}.`),
    );
  return Object.entries(words).flatMap(([namespace, tree]) =>
    typeof tree === 'string' ? [] : walk(tree, `${namespace}:`),
  );
}

function checkSource({ path, text }: SourceText, keys: ReadonlySet<string>, used: Set<string>): string[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const namespaces = listNamespaces(file);
  const problems: string[] = [];
  const refer = (pattern: RegExp, shown: string) => {
    const found = [...keys].filter((key) => namespaces.some((namespace) => pattern.test(`${namespace}|${key}`)));
    for (const key of found) used.add(key);
    if (found.length === 0) problems.push(`${path}: no such key: ${shown}`);
  };
  visit(file, (node) => {
    const key = readKey(node);
    if (key) readReferences(key, file, keys, used, refer, namespaces);
    const bare = readBareWords(node);
    if (bare) problems.push(`${path}: words outside the locales: ${bare}`);
  });
  return problems;
}

/** The expression that names a key: the first argument of `t(…)`, or `i18nKey` of `<Trans>`. */
function readKey(node: ts.Node): ts.Expression | null {
  if (ts.isCallExpression(node)) {
    const name = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
    return ts.isIdentifier(name) && /^t(?:[A-Z]\w*)?$/.test(name.text) && name.text !== 'toString'
      ? (node.arguments[0] ?? null)
      : null;
  }
  if (!ts.isJsxAttribute(node) || node.name.getText() !== 'i18nKey') return null;
  const value = node.initializer;
  return value && ts.isJsxExpression(value)
    ? (value.expression ?? null)
    : value && ts.isStringLiteral(value)
      ? value
      : null;
}

function readReferences(
  key: ts.Expression,
  file: ts.SourceFile,
  keys: ReadonlySet<string>,
  used: Set<string>,
  refer: (pattern: RegExp, shown: string) => void,
  namespaces: readonly string[],
): void {
  if (ts.isConditionalExpression(key)) {
    for (const branch of [key.whenTrue, key.whenFalse]) readReferences(branch, file, keys, used, refer, namespaces);
  } else if (ts.isStringLiteralLike(key)) refer(toPattern([key.text]), key.text);
  else if (ts.isTemplateExpression(key)) {
    refer(toPattern([key.head.text, ...key.templateSpans.map((span) => span.literal.text)]), key.getText());
  } else {
    // A key from a table of this file or a parameter: the types see to it that it exists; here it only counts as used.
    visit(file, (node) => {
      if (!ts.isStringLiteralLike(node)) return;
      for (const namespace of namespaces)
        if (keys.has(`${namespace}:${node.text}`)) used.add(`${namespace}:${node.text}`);
      if (keys.has(node.text)) used.add(node.text);
    });
  }
}

/** Matches `<namespace of the file>|<full key>`; a key may name its namespace itself. */
function toPattern(parts: readonly string[]): RegExp {
  const body = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^.:]+');
  return parts[0]?.includes(':') ? new RegExp(`^[^|]*\\|${body}$`) : new RegExp(`^([^|]*)\\|\\1:${body}$`);
}

/** Namespaces that a file speaks of: `useTranslation('x')`, `useTranslation(['x', 'y'])`, `TFunction<'x'>`; else the default. */
function listNamespaces(file: ts.SourceFile): readonly string[] {
  const found = new Set<string>();
  const collect = (node: ts.Node | undefined) =>
    node && visit(node, (inner) => ts.isStringLiteral(inner) && found.add(inner.text));
  visit(file, (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'useTranslation') node.arguments.forEach(collect);
    if (ts.isTypeReferenceNode(node) && node.typeName.getText() === 'TFunction') node.typeArguments?.forEach(collect);
  });
  return found.size > 0 ? [...found] : ['common'];
}

/** Text that a user would read and that no locale knows. */
function readBareWords(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return /\p{L}{2}/u.test(node.text) ? node.text.trim() : null;
  if (!ts.isJsxAttribute(node) || !wordAttributes.has(node.name.getText())) return null;
  const value = node.initializer;
  return value && ts.isStringLiteral(value) && /\p{L}{2}/u.test(value.text) ? value.text : null;
}

function visit(node: ts.Node, see: (node: ts.Node) => unknown): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}
