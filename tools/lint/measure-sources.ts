import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Measures of one source file, in lines. */
export interface FileMeasures {
  readonly path: string;
  readonly lines: number;
  readonly functions: readonly number[];
  readonly exports: number;
  readonly documentedExports: number;
}

/** The product's own TypeScript sources, tests left out: what git tracks and what it would. */
export function listSources(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter((path) => /^(shared|glossary|renderer|electron)\//.test(path))
    .filter((path) => !/\.test\.tsx?$|\.d\.ts$|\/e2e\/|\/testing\//.test(path));
}

/** Counts the lines of a file and of each of its functions, and how many of its exports say why they are there. */
export function measureSource(path: string, text: string = readFileSync(path, 'utf8')): FileMeasures {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const functions: number[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) functions.push(countLines(file, node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  const exported = file.statements.filter(isExportedDeclaration);
  return {
    path,
    lines: text.trimEnd().split('\n').length,
    functions,
    exports: exported.length,
    documentedExports: exported.filter((node) => ts.getJSDocCommentsAndTags(node).length > 0).length,
  };
}

/** The value below which the given share (0–1) of the numbers lies. */
export function findQuantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function isExportedDeclaration(node: ts.Statement): boolean {
  if (!ts.canHaveModifiers(node)) return false;
  return ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function countLines(file: ts.SourceFile, node: ts.Node): number {
  const first = file.getLineAndCharacterOfPosition(node.getStart(file)).line;
  return file.getLineAndCharacterOfPosition(node.getEnd()).line - first + 1;
}
