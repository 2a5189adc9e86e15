// Node imports this before a program when the recorder runs it: an uncaught error is also reported, as JSON, on descriptor 3.
import { writeSync } from 'node:fs';

/** An error of linking or of syntax begins with its place and the line of source, whose path is the machine's. */
const place = /^file:\/\/\S*:(\d+)\n.*\n *\^+ *\n+/;
const header = (error) => {
  if (!(error instanceof Error)) return `Uncaught ${String(error)}`;
  const stack = (error.stack ?? String(error)).replace(place, '');
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
  const stack = String(error instanceof Error ? error.stack : '');
  const own = stack.split('\n').find((frame) => frame.includes(program));
  const line = (place.exec(stack) ?? /:(\d+):\d+\)?$/.exec(own ?? ''))?.[1];
  writeSync(3, JSON.stringify({ messages: describe(error), line: line === undefined ? null : Number(line) }));
});
