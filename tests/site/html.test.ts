import { HtmlValidate } from 'html-validate/node';
import { expect, it } from 'vitest';
import { readPages } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  elements: [
    'html5',
    {
      'search-box': { flow: true },
      'code-tabs': { flow: true },
      'code-demo': { flow: true },
      'copy-button': { flow: true, phrasing: true },
      'theme-switch': { flow: true, phrasing: true },
      'near-names': { flow: true },
    },
  ],
  rules: {
    // Astro writes attributes and void elements its own way; both are valid HTML.
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
    // One style sheet is inlined on purpose: a page is one round trip.
    'require-sri': 'off',
  },
});

it('one page per template, in each language, is valid HTML', () => {
  const templates =
    /^\/(404\.html|(\w\w\/)?(404\.html|about\/|accessibility\/|offline\/|unsaved\/|python\/|python\/connectionreseterror\/(demos\/(retry|refused)\/)?|python\/connectionrefusederror\/connect-call-failed\/)?)$/;
  const pages = readPages('dist').filter(({ path }) => templates.test(path));
  expect(pages.length).toBeGreaterThan(15);
  const found = pages.flatMap(({ path, html }) =>
    validator
      .validateStringSync(html, path)
      .results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId} ${message}`),
      ),
  );
  expect(found).toEqual([]);
});
