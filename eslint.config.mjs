// @ts-check
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tailwind from 'eslint-plugin-better-tailwindcss';
import tseslint from 'typescript-eslint';

/**
 * The floors of the house, lowest first; `src/` folders on one line stand on the same floor.
 * A file imports from its own folder and from the floors below it, never from beside or above.
 */
const FLOORS = [
  ['posting'],
  ['words'],
  ['check', 'import', 'publish'],
  ['board'],
  ['search'],
  ['components'],
  ['layouts'],
  ['pages'],
];

/**
 * What a folder may not import: its neighbours, every floor above it, and the command line.
 *
 * @type {import('eslint').Linter.Config[]}
 */
const forbidden = FLOORS.flatMap((floor, height) =>
  floor.map((folder) => {
    const others = FLOORS.slice(height)
      .flat()
      .filter((other) => other !== folder);
    return {
      files: [`src/${folder}/**/*.{ts,astro}`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                regex: `^(\\.\\./)+(${[...others, 'cli'].join('|')})/`,
                message: `src/${folder} stands below or beside what this imports.`,
              },
            ],
          },
        ],
      },
    };
  }),
);

export default defineConfig(
  { ignores: ['**/dist/', '**/.astro/', '**/.tmp/', '**/node_modules/', 'tests/fixtures/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
      'prefer-const': 'error',
    },
  },
  {
    // What a person runs in a terminal may print.
    files: ['src/cli/**', 'tests/**', '*.config.*'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // prettier-plugin-tailwindcss does not sort in .astro files since prettier-plugin-astro 1.0
    // (https://github.com/withastro/prettier-plugin-astro/issues/483).
    files: ['src/**/*.astro'],
    plugins: { tailwind },
    settings: {
      'better-tailwindcss': { entryPoint: 'src/styles/site.css', detectComponentClasses: true },
    },
    rules: {
      'tailwind/enforce-consistent-class-order': 'error',
      'tailwind/enforce-shorthand-classes': 'error',
      'tailwind/no-conflicting-classes': 'error',
      'tailwind/no-duplicate-classes': 'error',
      'tailwind/no-unknown-classes': ['error', { ignore: ['js-only', 'no-js', 'on-paper'] }],
      'tailwind/no-unnecessary-whitespace': 'error',
    },
  },
  ...forbidden,
  {
    // What a reader's browser loads has no use for the machine, and for schemas only as types.
    files: ['src/search/*.ts', 'src/search/browser/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(node:|zod$|pagefind$)', message: 'This runs in the browser.' },
            {
              regex: '^(\\.\\./)+(board|check|publish|components|layouts|pages|cli|build)/',
              message: 'This runs in the browser, on plain values.',
            },
            {
              regex: '^(\\.\\./)+posting/(?!date\\.|order|pay-period|state\\.)',
              allowTypeImports: true,
              message: 'This runs in the browser, where a schema would come with its library.',
            },
          ],
        },
      ],
    },
  },
);
