import type { Entry } from '../../schema/entry.ts';
import type { Problem } from '../problem.ts';
import type { CheckContext } from './index.ts';

/** Messages stand under what the reader was doing: each in a group of its class, each group used. */
export function checkGroups(entry: Entry, { lineOf }: CheckContext): Problem[] {
  if (entry.kind !== 'exception') return [];
  const { folder, facts, messages } = entry;
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
