// Node imports this before a program when the recorder runs it: an uncaught error is also reported, as JSON, on descriptor 3.
import { writeSync } from 'node:fs';

const header = (error) => {
  if (!(error instanceof Error)) return `Uncaught ${String(error)}`;
  const stack = error.stack ?? String(error);
  const end = stack.indexOf('\n    at ');
  return (end < 0 ? stack : stack.slice(0, end)).trim();
};
const describe = (error) => [
  header(error),
  ...(error instanceof AggregateError ? error.errors.flatMap(describe) : []),
  ...(error instanceof Error && error.cause !== undefined
    ? describe(error.cause).map((line) => `[cause]: ${line}`)
    : []),
];

process.on('uncaughtExceptionMonitor', (error) => {
  const program = process.argv[1];
  const frames = String(error instanceof Error ? error.stack : '').split('\n');
  const own = frames.find((frame) => frame.includes(program));
  const line = /:(\d+):\d+\)?$/.exec(own ?? '')?.[1];
  writeSync(3, JSON.stringify({ messages: describe(error), line: line === undefined ? null : Number(line) }));
});
