import { compileTemplate, fillTemplate, matchTemplate } from '../../../src/lookup/template.ts';
import { plainTemplate } from '../../../src/lookup/plain-template.ts';
import { renderTemplate } from '../../../src/model/html.ts';
import { hold, type Target } from '../target.ts';
import { checkHtml } from './html.ts';

/** Between the template and the text. */
const border = '\n=====\n';

/** A template and a text: `{a} is not {b}`, and what it is compared with. */
export function openTemplate(): Target {
  return {
    name: 'template',
    samples: [
      `'{type}' object is not subscriptable${border}'int' object is not subscriptable`,
      `can only concatenate {a} (not "{b}") to {a}${border}can only concatenate str (not "int") to str`,
      `[Errno {n}] {text}${border}[Errno 104] Connection reset by peer`,
      `{{literal}} {x}${border}{literal} 1`,
      `line\n{x} end${border}before line\nmiddle end after`,
    ],
    dictionary: [
      '{a}',
      '{b}',
      '{',
      '}',
      '{{',
      '}}',
      '{__proto__}',
      '{constructor}',
      '{}',
      '{a}{b}',
      ' ',
      'aaaa',
      border,
    ],
    longest: 4000,
    covers: ['/src/lookup/template', '/src/model/html'],
    // Measured: at most 30 for a character.
    mostSteps: (length) => 20_000 + 300 * length,
    check: (input) => {
      const at = input.indexOf(border);
      const [template, text] = at < 0 ? [input, ''] : [input.slice(0, at), input.slice(at + border.length)];
      const compiled = compileTemplate(template);
      hold(compiled.literals.length === compiled.names.length + 1, 'a literal stands before and after each name');
      for (const anywhere of [false, true]) {
        const captures = matchTemplate(compiled, text, { anywhere });
        if (captures === undefined) continue;
        hold(
          compiled.names.every((name) => Object.hasOwn(captures, name)),
          'each name of the template has its value',
        );
        hold(
          Object.values(captures).every((value) => value !== '' && text.includes(value)),
          'a value is a part of the text',
        );
        const isEachOnce = new Set(compiled.names).size === compiled.names.length;
        const filled = isEachOnce ? fillTemplate(compiled, captures) : text;
        hold(anywhere ? text.includes(filled) : filled === text, 'filled with its values, a template is the text');
      }
      hold(typeof plainTemplate(template) === 'string', 'a template can be read');
      checkHtml(renderTemplate(template));
    },
  };
}
