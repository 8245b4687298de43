import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const layers = [
  { type: 'app', pattern: 'src/hooks.*.ts', mode: 'full' },
  { type: 'messages', pattern: 'messages/**', mode: 'full' },
  { type: 'api', pattern: 'src/api/**', mode: 'full' },
  { type: 'shared', pattern: 'src/shared/**', mode: 'full' },
  { type: 'features', pattern: 'src/features/*/**', mode: 'full', capture: ['feature'] },
  { type: 'routes', pattern: 'src/routes/**', mode: 'full' },
];

export default ts.config(
  { ignores: ['.svelte-kit/', 'dist/', 'node_modules/', 'src/api/schema.d.ts'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.name='t'] > :not(Literal):first-child, CallExpression[callee.name=/^t[A-Z]/] > :not(Literal):first-child",
          message: 'A message key is written out in full, so that a test can see which keys are used.',
        },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
  },
  {
    files: ['src/**/*.{ts,svelte}'],
    ignores: ['src/**/*.test.ts'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': layers,
      'boundaries/include': ['src/**', 'messages/**'],
      'import/resolver': { typescript: { project: './tsconfig.json' } },
    },
    rules: {
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          rules: [
            { from: ['app'], allow: ['api', 'shared'] },
            { from: ['api'], allow: ['api'] },
            { from: ['shared'], allow: ['shared', 'messages'] },
            {
              from: ['features'],
              allow: ['api', 'shared', 'messages', ['features', { feature: '${from.feature}' }]],
            },
            { from: ['routes'], allow: ['routes', 'features', 'shared', 'messages'] },
          ],
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['**/schema', '**/schema.d'], message: 'Only src/api knows the generated types.' },
          ],
        },
      ],
    },
  },
  { files: ['src/api/**/*.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
);
