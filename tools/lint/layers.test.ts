import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

/** One bad import per promise of the ladder: [file it is planted in, the import, the rule that must bite]. */
const planted: readonly (readonly [string, string, string])[] = [
  ['shared/planted.ts', "import '#glossary/engine.ts';", 'import-x/no-restricted-paths'],
  ['shared/planted.ts', "import 'node:fs';", 'no-restricted-imports'],
  ['glossary/text/planted.ts', "import '#glossary/engine.ts';", 'import-x/no-restricted-paths'],
  ['glossary/text/planted.ts', "import '../engine.ts';", 'import-x/no-restricted-paths'],
  ['glossary/memory/planted.ts', "import 'electron';", 'no-restricted-imports'],
  ['glossary/memory/planted.ts', "import 'react';", 'no-restricted-imports'],
  ['glossary/memory/planted.ts', "import 'i18next';", 'no-restricted-imports'],
  ['renderer/ui/planted.ts', "import '#glossary/engine.ts';", 'import-x/no-restricted-paths'],
  ['renderer/ui/planted.ts', "import 'node:path';", 'no-restricted-imports'],
  ['renderer/ui/planted.ts', "import 'electron';", 'no-restricted-imports'],
  ['renderer/ui/planted.ts', "import '#renderer/app/main.ts';", 'import-x/no-restricted-paths'],
  ['shared/contract/engine-api.ts', "import '../rpc/serve.ts';", 'import-x/no-cycle'],
  ['electron/main/planted.ts', "import '#glossary/engine.ts';", 'import-x/no-restricted-paths'],
  ['electron/engine-process/planted.ts', "import '#renderer/session/views.ts';", 'import-x/no-restricted-paths'],
  ['glossary/memory/deep/planted.ts', "import '../../../shared/result.ts';", 'no-restricted-imports'],
];

const eslint = new ESLint();

test.each(planted)('in %s the line %s is refused by %s', async (filePath, code, rule) => {
  const [report] = await eslint.lintText(`${code}\n`, { filePath });
  expect(report?.messages.map((message) => message.ruleId)).toContain(rule);
});

test('an import that points down is allowed', async () => {
  const [report] = await eslint.lintText("import '#shared/result.ts';\n", { filePath: 'glossary/memory/planted.ts' });
  expect(report?.messages).toEqual([]);
});
