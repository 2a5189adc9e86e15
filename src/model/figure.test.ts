import { describe, expect, it } from 'vitest';
import type { Figure } from '../schema/facts.ts';
import { drawFigure, type Shape } from './figure.ts';

const texts = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
const sequence = (steps: Extract<Figure, { kind: 'sequence' }>['steps']): Figure => ({
  kind: 'sequence',
  actors: ['client', 'server'],
  steps,
});
const words = { client: 'cliente', server: 'servidor', request: 'pedido', before: 'antes', after: 'depois' };

describe('a sequence', () => {
  it('words its labels, and leaves code as it is', () => {
    const { shapes } = drawFigure(
      sequence([
        { from: 'client', to: 'server', label: 'request' },
        { from: 'server', to: 'client', code: 'RST', tone: 'wrong' },
      ]),
      words,
    );
    expect(texts(shapes).map(({ text, style, tone }) => [text, style, tone])).toEqual([
      ['cliente', 'head', undefined],
      ['servidor', 'head', undefined],
      ['pedido', 'label', undefined],
      ['RST', 'code', 'wrong'],
    ]);
  });

  it('keeps the name of an actor in the picture, however long, and over its line when it is short', () => {
    const heads = (client: string, server: string): number[] =>
      texts(drawFigure(sequence([]), { ...words, client, server }).shapes).map(({ x }) => x);
    const [left, right] = heads('client', 'server');
    expect([left, right]).toEqual([64, 376]);
    const [farLeft = 0, farRight = 0] = heads('the manager of the signals', 'the system that sends them');
    expect(farLeft).toBeGreaterThanOrEqual(26 * 4);
    expect(farRight).toBeLessThanOrEqual(440 - 26 * 4);
  });

  it('runs downwards: each step is below the one before, and inside the picture', () => {
    const { shapes, height } = drawFigure(
      sequence([1, 2, 3].map((n) => ({ from: 'client', to: 'server', code: `step ${n}` }))),
      words,
    );
    const steps = texts(shapes)
      .filter(({ style }) => style === 'code')
      .map(({ y }) => y);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(new Set(steps).size).toBe(3);
    expect(Math.max(...steps)).toBeLessThan(height);
  });

  it('points each arrow from its sender to its receiver', () => {
    const arrow = (from: string, to: string): { start: number; end: number } => {
      const { shapes } = drawFigure(sequence([{ from, to, code: 'x' }]), words);
      const path = shapes.flatMap((shape) => (shape.kind === 'line' && shape.quiet !== true ? [shape.d] : []))[0] ?? '';
      const [, start, end] = /^M([\d.]+) [\d.]+H([\d.]+)/.exec(path) ?? [];
      return { start: Number(start), end: Number(end) };
    };
    const there = arrow('client', 'server');
    const back = arrow('server', 'client');
    expect(there.start).toBeLessThan(there.end);
    expect(back.start).toBeGreaterThan(back.end);
  });

  it('lets a lost message end on its way', () => {
    const end = (lost: boolean): number => {
      const { shapes } = drawFigure(sequence([{ from: 'client', to: 'server', code: 'SYN', lost }]), words);
      const path = shapes.flatMap((shape) => (shape.kind === 'line' && shape.quiet !== true ? [shape.d] : []))[0] ?? '';
      return Number(/H([\d.]+)/.exec(path)?.[1]);
    };
    expect(end(true)).toBeLessThan(end(false) - 40);
  });

  it('keeps what happens at the last actor inside the picture', () => {
    const at = (actor: string) =>
      texts(drawFigure(sequence([{ at: actor, code: 'recv() → ConnectionResetError' }]), words).shapes).at(-1);
    expect(at('client')?.anchor).toBe('start');
    expect(at('server')?.anchor).toBe('end');
  });
});

describe('phases', () => {
  const phases = (...counts: number[]): Figure => ({
    kind: 'phases',
    columns: counts.map((count, index) => ({
      label: index === 0 ? 'before' : 'after',
      items: Array.from({ length: count }, (_, item) => ({ code: `f${item}()` })),
    })),
  });

  it('are worded, and stand below each other with their items', () => {
    const { shapes } = drawFigure(phases(3, 1), words);
    expect(texts(shapes).map(({ text }) => text)).toEqual(['antes', 'f0()', 'f1()', 'f2()', 'depois', 'f0()']);
    const heads = texts(shapes)
      .filter(({ style }) => style === 'head')
      .map(({ y }) => y);
    const boxes = shapes.flatMap((shape) => (shape.kind === 'box' ? [shape] : []));
    expect(boxes.slice(0, 3).every(({ y, height }) => y + height < (heads[1] ?? 0))).toBe(true);
  });

  it('have boxes that do not overlap and do not stick out', () => {
    const { shapes, width, height } = drawFigure(phases(4, 3, 2), words);
    const boxes = shapes.flatMap((shape) => (shape.kind === 'box' ? [shape] : []));
    for (const a of boxes) {
      expect(a.x + a.width).toBeLessThanOrEqual(width);
      expect(a.y + a.height).toBeLessThanOrEqual(height);
      for (const b of boxes) {
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(a === b || apart).toBe(true);
      }
    }
  });
});
