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
  const functions = listFunctions(file);
  const problems: string[] = [];
  visit(file, (node) => {
    const reference = readReference(node, functions);
    if (reference) {
      for (const shown of refer(reference, file, keys, used)) problems.push(`${path}: no such key: ${shown}`);
    }
    const bare = readBareWords(node);
    if (bare) problems.push(`${path}: words outside the locales: ${bare}`);
  });
  return problems;
}

/** Names of translating functions in a file, and the namespaces that each knows. */
type Functions = ReadonlyMap<string, ReadonlySet<string>>;

/** From `const { t } = useTranslation('x')`, `const { t: word } = useTranslation(['x', 'y'])` and `(t: TFunction<'x'>)`. */
function listFunctions(file: ts.SourceFile): Functions {
  const functions = new Map<string, Set<string>>();
  const add = (name: string, namespaces: readonly string[]) => {
    const known = functions.get(name) ?? new Set();
    for (const namespace of namespaces.length > 0 ? namespaces : ['common']) known.add(namespace);
    functions.set(name, known);
  };
  visit(file, (node) => {
    if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name)) {
      const call = node.initializer;
      if (!call || !ts.isCallExpression(call) || call.expression.getText() !== 'useTranslation') return;
      for (const { propertyName, name } of node.name.elements) {
        if ((propertyName ?? name).getText() === 't') add(name.getText(), listStrings(call.arguments));
      }
    } else if (ts.isParameter(node) && node.type && ts.isTypeReferenceNode(node.type)) {
      const { typeName, typeArguments } = node.type;
      if (typeName.getText() === 'TFunction') add(node.name.getText(), listStrings(typeArguments ?? []));
    }
  });
  return functions;
}

function listStrings(nodes: Iterable<ts.Node>): string[] {
  const found: string[] = [];
  for (const node of nodes) visit(node, (inner) => ts.isStringLiteral(inner) && found.push(inner.text));
  return found;
}

interface Reference {
  /** The expression that names the key. */
  readonly key: ts.Expression;
  readonly namespaces: ReadonlySet<string>;
}

/** The first argument of a translating function, or `i18nKey` of `<Trans>`, which may speak of every namespace of the file. */
function readReference(node: ts.Node, functions: Functions): Reference | null {
  if (ts.isCallExpression(node)) {
    const namespaces = ts.isIdentifier(node.expression) ? functions.get(node.expression.text) : undefined;
    const key = node.arguments[0];
    return key && namespaces ? { key, namespaces } : null;
  }
  if (!ts.isJsxAttribute(node) || node.name.getText() !== 'i18nKey' || !node.initializer) return null;
  const key = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
  const namespaces = new Set([...functions.values()].flatMap((known) => [...known]));
  return key && ts.isExpression(key) ? { key, namespaces } : null;
}

/** Counts the keys that a reference means as used, and gives back what it names without there being a key. */
function refer(
  { key, namespaces }: Reference,
  file: ts.SourceFile,
  keys: ReadonlySet<string>,
  used: Set<string>,
): string[] {
  if (ts.isConditionalExpression(key)) {
    return [key.whenTrue, key.whenFalse].flatMap((branch) => refer({ key: branch, namespaces }, file, keys, used));
  }
  if (ts.isStringLiteralLike(key)) return referTo([key.text], key.text, namespaces, keys, used);
  if (ts.isTemplateExpression(key)) {
    const parts = [key.head.text, ...key.templateSpans.map((span) => span.literal.text)];
    return referTo(parts, key.getText(), namespaces, keys, used);
  }
  // A key from a table of this file or a parameter: the types see to it that it exists; here it only counts as used.
  visit(file, (node) => {
    if (!ts.isStringLiteralLike(node)) return;
    for (const namespace of namespaces)
      if (keys.has(`${namespace}:${node.text}`)) used.add(`${namespace}:${node.text}`);
    if (keys.has(node.text)) used.add(node.text);
  });
  return [];
}

/** `parts` are the fixed texts of a key, between which anything may stand; a key may name its namespace itself. */
function referTo(
  parts: readonly string[],
  shown: string,
  namespaces: ReadonlySet<string>,
  keys: ReadonlySet<string>,
  used: Set<string>,
): string[] {
  const body = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^.:]+');
  const hasNamespace = parts[0]?.includes(':') ?? false;
  const pattern = new RegExp(hasNamespace ? `^${body}$` : `^(?:${[...namespaces].join('|')}):${body}$`);
  const found = [...keys].filter((key) => pattern.test(key));
  for (const key of found) used.add(key);
  return found.length === 0 ? [shown] : [];
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
