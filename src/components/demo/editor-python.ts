// The grammar alone, without the completions that come with it.
export { pythonLanguage as python } from '@codemirror/lang-python';
