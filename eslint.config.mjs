// @ts-check
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tailwind from 'eslint-plugin-better-tailwindcss';
import boundaries from 'eslint-plugin-boundaries';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/**
 * The layers of `src/`, in the order of the table in the README. A file imports from its own layer
 * and from the layers above it in this list.
 */
const LAYERS = [
  'lib',
  'model',
  'i18n',
  'text',
  'facts',
  'content',
  'lint',
  'import',
  'board',
  'publish',
  'search',
  'integrations',
  'components',
  'layouts',
  'pages',
];

/** @param {string} layer */
const above = (layer) => LAYERS.slice(0, LAYERS.indexOf(layer) + 1);
const shown = ['search/build', 'search/browser', 'search/languages', 'browser', 'styles'];
// These run in the reader's browser. Nothing that they share with the build may need Node.
const inBrowser = ['lib', 'model', 'i18n', 'search'];

/** @type {Record<string, string[]>} Folder or file of `src/` → the folders that it may import. */
const ALLOWED_IMPORTS = {
  ...Object.fromEntries(LAYERS.map((layer) => [layer, above(layer)])),
  search: [...inBrowser, 'search/languages'],
  'search/languages': [...inBrowser, 'search/languages'],
  'search/browser': [...inBrowser, 'browser', 'search/languages', 'search/browser'],
  browser: [...inBrowser, 'browser', 'search/browser'],
  'search/build': [...above('search'), 'search/languages', 'search/build'],
  integrations: [...above('integrations'), 'search/build'],
  components: [...above('components'), ...shown],
  layouts: [...above('layouts'), ...shown],
  pages: [...above('pages'), ...shown],
  cli: [...above('integrations'), 'search/build', 'cli'],
  'content.config.ts': above('board'),
  'env.d.ts': above('search'),
  'virtual-modules.d.ts': above('search'),
  'middleware.ts': above('search'),
};

const files = [...Object.keys(ALLOWED_IMPORTS), 'styles'].map((category) => {
  if (category.endsWith('.ts')) return { category, pattern: `src/${category}` };
  return { category, pattern: category === 'search' ? 'src/search/*' : `src/${category}/**` };
});

export default defineConfig(
  {
    ignores: [
      ...['**/dist/', '**/.astro/', '**/.tmp/', '**/node_modules/', 'tests/fixtures/'],
      // These belong to the board.
      ...['content/', 'public/'],
    ],
  },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  regexp.configs.recommended,
  {
    rules: {
      // Only tests read known texts; see the next entry for `src`.
      'regexp/no-super-linear-backtracking': 'off',
      // The patterns search for such characters.
      'no-control-regex': 'off',
      'regexp/no-obscure-range': 'off',
      // Many patterns are put together from named parts and from lists that are meant to be read.
      // A shorter equal pattern would hide what a part is for.
      'regexp/no-contradiction-with-assertion': 'off',
      'regexp/no-dupe-characters-character-class': 'off',
      'regexp/no-dupe-disjunctions': 'off',
      'regexp/no-useless-non-capturing-group': 'off',
      'regexp/no-useless-assertions': 'off',
      'regexp/optimal-lookaround-quantifier': 'off',
      'regexp/optimal-quantifier-concatenation': 'off',
      'regexp/prefer-character-class': 'off',
      'regexp/prefer-predefined-assertion': 'off',
      'regexp/prefer-range': 'off',
      'regexp/prefer-set-operation': 'off',
      'regexp/use-ignore-case': 'off',
    },
  },
  {
    // No text may make a pattern slow. A unit test applies the same rules to composed patterns.
    files: ['src/**'],
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
      'prefer-const': 'error',
      'object-shorthand': ['error', 'always', { avoidQuotes: true }],
      'no-useless-rename': 'error',
      'no-useless-concat': 'error',
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
  {
    // Unit tests hold `src` to two more rules: no import cycles, and no Node in the browser's code.
    files: ['src/**/*.{ts,astro}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': [],
      'boundaries/files': files,
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message:
            'src/{{from.file.categories.[0]}} may not import from src/{{to.file.categories.[0]}}.',
          policies: [
            { allow: { to: { module: { origin: ['external', 'core'] } } } },
            ...Object.entries(ALLOWED_IMPORTS).map(([folder, allowed]) => ({
              from: { file: { categories: folder } },
              allow: { to: { file: { categories: allowed } } },
            })),
          ],
        },
      ],
    },
  },
  {
    files: ['src/{browser,search/browser}/**/*.ts', 'src/search/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(node:|astro|pagefind$|zod$)', message: 'This runs in the browser.' },
          ],
        },
      ],
    },
  },
);
