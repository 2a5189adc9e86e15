import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import astro from 'eslint-plugin-astro';
import jsdoc from 'eslint-plugin-jsdoc';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/** Who may import whom (ARCHITECTURE.md): a folder of src/ and the other folders of src/ that it may import from. */
const layers = {
  schema: [],
  i18n: ['schema'],
  lookup: ['schema'],
  catalog: ['schema', 'i18n', 'lookup', 'playground'],
  model: ['schema', 'i18n', 'lookup'],
  search: ['schema', 'i18n', 'lookup'],
  playground: ['schema'],
  offline: ['schema', 'i18n'],
  components: ['schema', 'i18n', 'lookup', 'model', 'search', 'playground', 'offline'],
  layouts: ['schema', 'i18n', 'lookup', 'model', 'search', 'components', 'styles'],
  cli: ['schema', 'i18n', 'lookup', 'model', 'search', 'catalog'],
  pages: [
    'schema',
    'i18n',
    'lookup',
    'model',
    'search',
    'playground',
    'offline',
    'components',
    'layouts',
    'styles',
    'catalog',
  ],
};
const all = [...Object.keys(layers), 'styles'];
/** No page, no disk, no Astro: the CLI, the browser and the build use them as they are. */
const pure = ['schema', 'i18n', 'lookup', 'model'];
/** Node only. */
const readers = ['catalog', 'cli'];
const domGlobals = ['document', 'window', 'navigator', 'location', 'localStorage', 'process'];

const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'name what you export' };
const word = '/\\p{L}{2}/u';
const spoken = '/^(aria-label|aria-description|aria-roledescription|title|placeholder|alt)$/';
/** A text that stands in an expression: alone, after && or ??, or on a side of ?:. */
const expressed = ['', 'LogicalExpression > ', 'ConditionalExpression > '].flatMap((way) => [
  `${way}Literal[value=${word}]`,
  `${way}TemplateLiteral > TemplateElement[value.raw=${word}]`,
]);
/** What a reader sees or hears stands in content/languages, never in a template or a script. Brands are marked translate="no". */
const noLiteralTexts = [
  `JSXText[value=${word}]:not(JSXElement:has(> JSXOpeningElement:has(> JSXAttribute[name.name="translate"])) JSXText)`,
  `JSXAttribute[name.name=${spoken}] > Literal[value=${word}]`,
  ...expressed.flatMap((text) => [
    `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > ${text}`,
    `JSXAttribute[name.name=${spoken}] > JSXExpressionContainer > ${text}`,
    `AssignmentExpression[left.property.name=/^(textContent|innerText|innerHTML|ariaLabel|title|placeholder|alt)$/] > ${text}`,
    `Property[key.value=${spoken}] > ${text}:not([value=${spoken}])`,
    `CallExpression[callee.name=/^(element|make)$/] > ${text}:not(:first-child):not(:nth-child(2))`,
    `CallExpression[callee.property.name=/^(append|prepend|before|after|replaceChildren|replaceWith)$/] > ${text}`,
    `CallExpression[callee.property.name="setAttribute"][arguments.0.value=${spoken}] > ${text}:nth-child(2)`,
  ]),
].map((selector) => ({ selector, message: 'a text for readers: it belongs in content/languages/<lang>/strings.yaml' }));

const layerRules = Object.entries(layers).map(([folder, allowed]) => {
  const forbidden = all.filter((name) => name !== folder && !allowed.includes(name));
  const patterns = [
    {
      regex: `^(\\.\\.?/)+(${forbidden.join('|')})/`,
      message: `src/${folder} imports from ${allowed.join(', ') || 'no other folder of src/'}: see ARCHITECTURE.md`,
    },
    ...(readers.includes(folder) ? [] : [{ regex: '^node:', message: 'only src/catalog reads the disk' }]),
    ...(pure.includes(folder) ? [{ regex: '^astro(:|/|$)', message: 'this folder is pure: no Astro' }] : []),
    ...(folder === 'schema' ? [{ regex: '^(?!zod$|hast$|\\.)', message: 'src/schema imports zod only' }] : []),
  ];
  return {
    files: [`src/${folder}/**/*.{ts,astro}`],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      ...(pure.includes(folder) ? { 'no-restricted-globals': ['error', ...domGlobals] } : {}),
    },
  };
});

export default defineConfig(
  globalIgnores(['dist', 'packed', 'node_modules', '.astro', '.cache', 'content', 'tests/content/fixture']),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
    plugins: { jsdoc },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'no-restricted-syntax': ['error', noDefaultExport],
      'jsdoc/require-jsdoc': [
        'error',
        { publicOnly: true, require: { FunctionDeclaration: true, ClassDeclaration: true } },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  ...layerRules,
  {
    // The package runs on Node 20, and the box in browsers that are no older than its regular expressions (2023).
    files: ['src/{lookup,search,cli,i18n,offline,components}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...[
          ['Map', 'groupBy'],
          ['Object', 'groupBy'],
          ['Promise', 'withResolvers'],
          ['Promise', 'try'],
          ['Array', 'fromAsync'],
          ['Response', 'json'],
        ].map(([object, property]) => ({ object, property, message: 'older browsers and Node 20 lack it' })),
      ],
    },
  },
  { files: ['*.config.{js,mjs,ts}', 'src/env.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/*.astro'], rules: { 'no-restricted-syntax': ['error', ...noLiteralTexts] } },
  {
    files: ['src/{components,layouts}/**/*.ts', 'src/playground/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...noLiteralTexts] },
  },
  {
    files: ['**/*.{js,mjs}', '**/*.astro', '**/*.astro/*.ts'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  { files: ['**/*.test.ts'], rules: { 'jsdoc/require-jsdoc': 'off' } },
  prettier,
);
