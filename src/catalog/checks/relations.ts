import type { Entry } from '../../schema/entry.ts';
import { faults, retries } from '../../schema/facts.ts';
import { parseRef } from '../../schema/links.ts';
import type { Problem } from '../problem.ts';
import type { CheckContext } from './index.ts';

/** What a reader may really have, what raises it, whose fault it is: all said, and every reference holds. */
export function checkRelations(entry: Entry, context: CheckContext): Problem[] {
  const file = `${entry.folder}/facts.yaml`;
  return [...checkVerdict(entry), ...checkLookalikes(entry, context), ...checkCalls(entry)].map(
    ({ at, ...problem }) => ({
      file,
      line: context.lineOf(file, at),
      ...problem,
    }),
  );
}

type Trouble = Omit<Problem, 'file' | 'line'> & { readonly at: string };

function checkVerdict({ facts }: Entry): Trouble[] {
  const trouble: Trouble[] = [];
  if (facts.fault.length === 0)
    trouble.push({
      at: 'status',
      rule: 'fault-missing',
      message: 'whose fault it usually is is not said',
      fix: `fault: [${faults.join(', ')}], those that apply, the most usual first`,
    });
  if (facts.retry === undefined)
    trouble.push({
      at: 'status',
      rule: 'retry-missing',
      message: 'whether the same call is worth another try is not said',
      fix: `retry: one of ${retries.join(', ')}`,
    });
  return trouble;
}

function checkLookalikes({ facts, runtime }: Entry, { catalog, isKnown, reading }: CheckContext): Trouble[] {
  return facts.lookalikes.flatMap((ref) => {
    const { className, messageId: id } = parseRef(ref);
    const exception = catalog.exceptions.find((candidate) => candidate.className === className);
    const folder = `content/errors/${runtime}/${className}`;
    const files = [`${folder}/facts.yaml`, `${folder}/messages/${id ?? ''}/facts.yaml`];
    // What cannot be read may be what is meant.
    if (files.some((file) => reading.unreadable.has(file))) return [];
    const isFound =
      id === undefined
        ? isKnown(runtime, className)
        : exception?.messages.some((message) => message.id === id && message.facts.status === 'published');
    if (isFound === true) return [];
    return [
      {
        at: ref,
        rule: 'lookalike-unknown',
        message: `${ref} has no page${id === undefined ? ' and is not planned' : ''}`,
        fix: `name a published class or ClassName/message-id, or add a class to content/errors/${runtime}/planned.yaml`,
      },
    ];
  });
}

/** The named program holds the call. That it is there, and that its source is, is what every reference of the facts needs. */
function checkCalls({ facts, programs }: Entry): Trouble[] {
  return facts.raisedBy.flatMap(({ call, program }): Trouble[] => {
    const text = programs.find(({ file }) => file === program)?.text;
    const name = /(\w+)\(/.exec(call)?.[1] ?? call;
    if (text === undefined || new RegExp(`\\b${name.replace(/\W/g, String.raw`\$&`)}\\b`).test(text)) return [];
    return [
      {
        at: call,
        rule: 'call-unproven',
        message: `${program ?? ''} does not call ${name}`,
        fix: 'name a program that does, or a source',
      },
    ];
  });
}
