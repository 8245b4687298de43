import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const layers = [
  { type: 'app', pattern: 'src/hooks/**', partialMatch: false },
  { type: 'messages', pattern: 'messages/**', partialMatch: false },
  { type: 'api', pattern: 'src/api/**', partialMatch: false },
  { type: 'shared', pattern: 'src/shared/**', partialMatch: false },
  { type: 'wings', pattern: 'src/wings/*/*/**', partialMatch: false, capture: ['wing', 'feature'] },
  { type: 'routes', pattern: 'src/routes/**', partialMatch: false },
];

const element = (type, captured) => ({ to: { element: { type, ...(captured ? { captured } : {}) } } });
const from = (type, allow) => ({ from: { element: { type } }, allow });

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
      // Every address comes from shared/addresses.ts, which is where resolve() is called.
      'svelte/no-navigation-without-resolve': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_$' }],
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
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            from('app', [element('api'), element('shared')]),
            from('api', [element('api')]),
            from('shared', [element('shared'), element('messages')]),
            from('wings', [
              element('api'),
              element('shared'),
              element('messages'),
              element('wings', { wing: '{{from.captured.wing}}' }),
            ]),
            from('routes', [element('routes'), element('wings'), element('shared'), element('messages')]),
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
