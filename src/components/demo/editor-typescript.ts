// The grammar alone, without the completions and snippets that come with it.
export { typescriptLanguage as typescript } from '@codemirror/lang-javascript';
