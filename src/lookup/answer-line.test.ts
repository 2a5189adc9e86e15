import { describe, expect, it } from 'vitest';
import { toAnswerLine } from './answer-line.ts';
import type { Answer } from './answer.ts';

function answerWith(parts: Partial<Answer>): Answer {
  return {
    kind: 'message',
    message: 'm',
    captures: {},
    span: { from: 0, to: 0 },
    evidence: 'line',
    chain: [],
    suggestions: [],
    ignored: [],
    ...parts,
  };
}
const place = { name: 'ConnectionRefusedError', title: 't', href: '/' };

describe('the line of an answer', () => {
  it('has the class as it was printed, the code, the message and MDN’s page', () => {
    const answer = answerWith({
      exception: 'TypeError',
      code: 'ERR_X',
      messageId: 'TypeError/x',
      mdn: 'X',
      runtime: 'js',
    });
    expect(toAnswerLine(7, answer)).toEqual({
      id: 7,
      exception: 'TypeError',
      code: 'ERR_X',
      message_id: 'TypeError/x',
      mdn: 'X',
    });
  });

  it.each([
    ['a message of Python’s own by the class that has it', 'python', 'ConnectionRefusedError'],
    ['an error of JavaScript by its code', 'js', 'ECONNREFUSED'],
    ['an error of the TypeScript compiler by its number', 'typescript', 'ECONNREFUSED'],
    ['what may be of either by its code', undefined, 'ECONNREFUSED'],
  ] as const)('where no class was printed, names %s', (_, runtime, exception) => {
    const answer = answerWith({ code: 'ECONNREFUSED', place, ...(runtime === undefined ? {} : { runtime }) });
    expect(toAnswerLine(1, answer)).toMatchObject({ exception, code: 'ECONNREFUSED' });
  });

  it('names nothing where no class and no code is known', () => {
    expect(toAnswerLine(1, answerWith({ runtime: 'js', place }))).toEqual({
      id: 1,
      exception: null,
      code: null,
      message_id: null,
    });
  });
});
