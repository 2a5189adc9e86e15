import type { Figure } from '../schema/facts.ts';

/** A picture as plain shapes: a component prints them, themes colour them by tone. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}
type Tone = 'wrong' | 'right' | undefined;
export type Shape =
  | { readonly kind: 'line'; readonly d: string; readonly tone: Tone; readonly quiet?: boolean }
  | { readonly kind: 'dot'; readonly x: number; readonly y: number; readonly tone: Tone }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly tone: Tone;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly tone: Tone;
      readonly style: 'label' | 'head' | 'code';
    };

type Words = Readonly<Record<string, string>>;
interface Mark {
  readonly label?: string | undefined;
  readonly code?: string | undefined;
  readonly tone?: 'wrong' | 'right' | undefined;
}

/** A figure of the facts and its words in one language → the drawing, narrow enough for a phone. Units: px. */
export function drawFigure(figure: Figure, words: Words): Drawing {
  return figure.kind === 'sequence' ? drawSequence(figure, words) : drawPhases(figure, words);
}

const width = 440;
const rowHeight = 40;
/** A letter of a head, on average, in bold at 13 px (src/styles/figure.css) at most, measured with the pseudo-translation in Chromium, rounded up. */
const headLetter = 8;

function drawSequence({ actors, steps }: Extract<Figure, { kind: 'sequence' }>, words: Words): Drawing {
  const margin = 64;
  const gap = (width - 2 * margin) / (actors.length - 1);
  const x = (actor: string): number => margin + Math.max(actors.indexOf(actor), 0) * gap;
  const height = 52 + steps.length * rowHeight;
  const shapes: Shape[] = actors.flatMap((actor): Shape[] => {
    const text = words[actor] ?? actor;
    // A long name stays in the picture, beside its line rather than over it.
    const half = (text.length * headLetter) / 2;
    const middle = Math.min(Math.max(x(actor), half), Math.max(width - half, half));
    return [
      { kind: 'text', x: middle, y: 20, text, anchor: 'middle', tone: undefined, style: 'head' },
      { kind: 'line', d: `M${x(actor)} 32V${height - 8}`, tone: undefined, quiet: true },
    ];
  });
  steps.forEach((step, index) => {
    const y = 64 + index * rowHeight;
    if ('at' in step)
      shapes.push(...drawEvent(x(step.at), y - 6, step, words, actors.indexOf(step.at) === actors.length - 1));
    else shapes.push(...drawArrow(x(step.from), x(step.to), y, step, words, step.lost ?? false));
  });
  return { width, height, shapes };
}

function drawArrow(from: number, to: number, y: number, mark: Mark, words: Words, lost: boolean): Shape[] {
  const way = Math.sign(to - from);
  const end = lost ? (from + to) / 2 + way * 50 : to - way * 6;
  const head = lost
    ? `M${end - 6} ${y - 6}l12 12M${end + 6} ${y - 6}l-12 12`
    : `M${end - way * 8} ${y - 5}l${way * 8} 5l${-way * 8} 5`;
  return [
    { kind: 'line', d: `M${from} ${y}H${end}${head}`, tone: mark.tone },
    { ...textOf(mark, words), x: (from + to) / 2, y: y - 8, anchor: 'middle' },
  ];
}

function drawEvent(x: number, y: number, mark: Mark, words: Words, atRight: boolean): Shape[] {
  return [
    { kind: 'dot', x, y, tone: mark.tone },
    { ...textOf(mark, words), x: atRight ? x - 14 : x + 14, y: y + 5, anchor: atRight ? 'end' : 'start' },
  ];
}

function textOf(
  { label, code, tone }: Mark,
  words: Words,
): Omit<Extract<Shape, { kind: 'text' }>, 'x' | 'y' | 'anchor'> {
  return { kind: 'text', text: code ?? words[label ?? ''] ?? '', tone, style: code === undefined ? 'label' : 'code' };
}

/** Time runs downwards, as in a sequence: a heading per phase, its items below it in rows of two. */
function drawPhases({ columns }: Extract<Figure, { kind: 'phases' }>, words: Words): Drawing {
  const left = 24;
  const gap = 12;
  const boxHeight = 34;
  const boxWidth = (width - left - gap - 2) / 2;
  const shapes: Shape[] = [];
  let y = 0;
  for (const { label, items } of columns) {
    shapes.push(
      { kind: 'dot', x: 6, y: y + 14, tone: undefined },
      {
        kind: 'text',
        x: left,
        y: y + 19,
        text: words[label] ?? label,
        anchor: 'start',
        tone: undefined,
        style: 'head',
      },
    );
    items.forEach((item, index) => {
      const x = left + (index % 2) * (boxWidth + gap);
      const top = y + 30 + Math.floor(index / 2) * (boxHeight + 8);
      shapes.push(
        { kind: 'box', x, y: top, width: boxWidth, height: boxHeight, tone: item.tone },
        { ...textOf(item, words), x: x + boxWidth / 2, y: top + 22, anchor: 'middle' },
      );
    });
    y += 30 + Math.ceil(items.length / 2) * (boxHeight + 8) + 16;
  }
  shapes.push({ kind: 'line', d: `M6 24V${y - 14}m-5 -8l5 8l5 -8`, tone: undefined, quiet: true });
  return { width, height: y, shapes };
}
