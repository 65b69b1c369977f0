import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import jsdoc from 'eslint-plugin-jsdoc';
import reactHooks from 'eslint-plugin-react-hooks';
import unicorn from 'eslint-plugin-unicorn';
import tseslint from 'typescript-eslint';
import { electronZones, layerZones, rendererZones } from './tools/lint/layers.js';

const nodeBuiltins = {
  regex: '^(node:|(fs|path|os|child_process|worker_threads|crypto|http|net|url)$)',
  message: 'No Node here.',
};
const shellPackages = {
  regex: '^(electron|react|react-dom|lexical|@lexical/.*|i18next|react-i18next)(/|$)',
  message: 'The engine knows neither shell nor page.',
};
const climbing = { regex: '^\\.\\./\\.\\./', message: 'Cross a folder by #shared/…, #glossary/…, #renderer/….' };
/** `group` patterns that begin with # are comments to no-restricted-imports and match nothing: always use `regex`. */
const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns: [climbing, ...patterns] }] });

export default tseslint.config(
  {
    ignores: ['node_modules', 'out', 'dist', '.runtime', 'test-results', 'playwright-report', 'tools/**/node_modules'],
  },
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    extends: [tseslint.configs.recommended],
    plugins: { 'import-x': importX, unicorn },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: [...layerZones, ...rendererZones, ...electronZones] }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'unicorn/filename-case': ['error', { case: 'kebabCase' }],
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-imports': ['error', { patterns: [climbing] }],
    },
  },
  { files: ['shared/**/*.ts'], rules: restrict(nodeBuiltins, shellPackages) },
  { files: ['glossary/**/*.ts'], rules: restrict(shellPackages) },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    rules: restrict(nodeBuiltins, { regex: '^electron(/|$)', message: 'No Electron in the page.' }),
  },
  {
    files: ['renderer/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['shared/**/*.ts', 'glossary/**/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { FunctionDeclaration: true, ClassDeclaration: true },
          contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'VariableDeclaration'],
        },
      ],
      'jsdoc/no-types': 'error',
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'electron/e2e/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['*.config.{ts,js,mjs}', '**/*.config.{ts,js,mjs}', 'tools/lint/**'],
    rules: { 'import-x/no-default-export': 'off' },
  },
);
