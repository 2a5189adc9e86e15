import { beforeEach, expect, test } from 'vitest';
import { Output } from './output.ts';

let now: number;
let sent: string[];
let flushes: (() => void)[];
let output: Output;

beforeEach(() => {
  now = 0;
  sent = [];
  flushes = [];
  output = new Output({
    send: (fd, text) => sent.push(`${fd}:${text}`),
    now: () => now,
    later: (flush) => flushes.push(flush),
  });
});

const exhaustEagerness = () => {
  for (let count = 0; count < 200; count += 1) output.write(1, '.');
  sent = [];
};

test('the first writes go out at once', () => {
  output.write(1, 'a');
  output.write(1, 'b');
  expect(sent).toEqual(['1:a', '1:b']);
});

test('many writes are sent together', () => {
  exhaustEagerness();
  output.write(1, 'a');
  output.write(1, 'b');
  expect(sent).toEqual([]);
  expect(flushes).toHaveLength(1);
  flushes[0]?.();
  expect(sent).toEqual(['1:ab']);
});

test('a program that does not let go sends by time and by size', () => {
  exhaustEagerness();
  output.write(1, 'a');
  now += 20;
  output.write(1, 'b');
  output.write(1, 'x'.repeat(9000));
  expect(sent).toEqual(['1:ab', `1:${'x'.repeat(9000)}`]);
});

test('both descriptors keep their order', () => {
  exhaustEagerness();
  output.write(1, 'a');
  output.write(2, 'b');
  output.write(1, 'c');
  output.flush();
  expect(sent.join('|')).toMatch(/1:a\|2:b\|1:c/);
});

test('nothing is sent for nothing', () => {
  output.flush();
  expect(sent).toEqual([]);
});
