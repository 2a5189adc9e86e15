import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import astro from 'eslint-plugin-astro';
import { importX } from 'eslint-plugin-import-x';
import jsdoc from 'eslint-plugin-jsdoc';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/** Who may import whom (ARCHITECTURE.md): a folder of src/ and the folders of src/ that it may import from. */
const layers = {
  schema: [],
  i18n: ['schema'],
  lookup: ['schema'],
  catalog: ['schema', 'i18n', 'lookup'],
  model: ['schema', 'i18n', 'lookup'],
  search: ['schema', 'i18n', 'lookup'],
  components: ['schema', 'i18n', 'lookup', 'model', 'search'],
  layouts: ['schema', 'i18n', 'lookup', 'model', 'search', 'components', 'styles'],
  pages: ['schema', 'i18n', 'lookup', 'model', 'search', 'components', 'layouts', 'styles', 'catalog'],
};
const zones = Object.entries(layers).map(([folder, allowed]) => ({
  target: `./src/${folder}`,
  from: './src',
  except: [folder, ...allowed].map((name) => `./${name}`),
  message: `src/${folder} imports from ${allowed.join(', ') || 'nothing in src/'}: see ARCHITECTURE.md`,
}));

export default defineConfig(
  globalIgnores(['dist', 'node_modules', '.astro', '.cache', 'content', 'tests/content/fixture']),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
    plugins: { 'import-x': importX, jsdoc },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-default-export': 'error',
      'max-lines': ['error', { max: 250 }],
      'jsdoc/require-jsdoc': [
        'error',
        { publicOnly: true, require: { FunctionDeclaration: true, ClassDeclaration: true } },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    // Pure folders: no page, no disk, no Astro, so that the CLI and the browser can use them as they are.
    files: ['src/{lookup,schema,model,i18n}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(node|astro):?', message: 'this folder is pure: no Node, no Astro' }] },
      ],
      'no-restricted-globals': ['error', 'document', 'window', 'navigator', 'location', 'localStorage', 'process'],
    },
  },
  {
    files: ['src/schema/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!zod$|hast$|\\./)', message: 'schema imports zod only' }] },
      ],
    },
  },
  {
    files: ['src/{components,layouts,pages}/**/*.{ts,astro}', 'src/search/**/*.ts'],
    ignores: ['src/pages/_site.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^node:', message: 'only catalog reads the disk' }] }],
    },
  },
  {
    files: ['*.config.{js,mjs,ts}', 'src/content.config.ts', '**/*.astro', 'src/env.d.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  { files: ['**/*.astro', '**/*.astro/*.ts'], extends: [ts.configs.disableTypeChecked] },
  { files: ['**/*.test.ts'], rules: { 'jsdoc/require-jsdoc': 'off' } },
  prettier,
);
