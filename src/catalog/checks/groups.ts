import type { Entry, ExceptionEntry } from '../../schema/entry.ts';
import type { Problem } from '../problem.ts';
import { proses, type CheckContext } from './index.ts';

/** Messages stand under what the reader was doing: each in a group of its class, each group worded and used. */
export function checkGroups(entry: Entry, context: CheckContext): Problem[] {
  return entry.kind === 'exception' ? [...checkMessages(entry, context), ...checkWords(entry, context)] : [];
}

function checkMessages({ folder, facts, messages }: ExceptionEntry, { lineOf }: CheckContext): Problem[] {
  const groups = facts.groups ?? [];
  const published = messages.filter((message) => message.facts.status === 'published');
  const grouped = published.flatMap((message): Problem[] => {
    const { group } = message.facts;
    if (group === undefined ? groups.length === 0 : groups.includes(group)) return [];
    const file = `${message.folder}/facts.yaml`;
    const known = groups.length === 0 ? 'its class has none' : `its class has ${groups.join(', ')}`;
    return [
      {
        file,
        line: lineOf(file, group === undefined ? 'message' : 'group'),
        rule: 'group-unknown',
        message: group === undefined ? 'the message is in no group' : `no group "${group}"`,
        fix: `group: what the reader was doing; ${known}`,
      },
    ];
  });
  const file = `${folder}/facts.yaml`;
  const unused = groups.filter((id) => published.every((message) => message.facts.group !== id));
  return [
    ...grouped,
    ...unused.map((id) => ({
      file,
      line: lineOf(file, 'groups'),
      rule: 'group-empty',
      message: `no message is in the group "${id}"`,
      fix: 'take it out, or give a message that group',
    })),
  ];
}

/** Every group of the facts is worded, and no other. */
function checkWords(entry: ExceptionEntry, { lineOf }: CheckContext): Problem[] {
  const groups = entry.facts.groups ?? [];
  return proses(entry).flatMap(({ prose: { file, frontMatter } }) => {
    const worded = Object.keys(frontMatter.groups);
    const problem = { file, line: lineOf(file, 'groups:'), rule: 'groups' };
    return [
      ...groups
        .filter((id) => !worded.includes(id))
        .map((id) => ({
          ...problem,
          message: `the group "${id}" has no heading`,
          fix: 'say under groups in the front matter what the reader was doing',
        })),
      ...worded
        .filter((id) => !groups.includes(id))
        .map((id) => ({
          ...problem,
          message: `"${id}" is no group of the facts`,
          fix: 'add it to groups in facts.yaml, or remove it here',
        })),
    ];
  });
}
