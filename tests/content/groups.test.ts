import { describe, it } from 'vitest';
import { copyFixture, exception, message } from './fixture.ts';

const classFacts = `${exception}/facts.yaml`;
const messageFacts = `${message}/facts.yaml`;
const languages = ['en', 'es', 'pt'];

/** A copy whose class has the group `connecting`, worded in each language, with its message in it. */
function withGroup() {
  const content = copyFixture();
  content.edit(classFacts, 'status: published\n', 'status: published\ngroups: [connecting]\n');
  content.edit(messageFacts, 'status: published\n', 'status: published\ngroup: connecting\n');
  for (const lang of languages) {
    content.edit(`${exception}/${lang}.mdx`, 'lookalikes: {', 'groups: { connecting: Connecting }\nlookalikes: {');
  }
  return content;
}

describe('the groups of a class', () => {
  it('hold its messages, and are worded in each language', () => {
    const content = withGroup();
    content.stamp();
    content.expectProblems();
  });

  it('hold every message, once there are groups', () => {
    const content = withGroup();
    content.edit(messageFacts, 'group: connecting\n', '');
    content.stamp();
    content.expectProblems(
      { file: messageFacts, at: 'message:', rule: 'group-unknown', says: /in no group/, fix: /its class has connecting/ },
      { file: classFacts, at: 'groups:', rule: 'group-empty', says: /"connecting"/, fix: /take it out/ },
    );
  });

  it('are those of the facts: a message names no other', () => {
    const content = copyFixture();
    content.edit(messageFacts, 'status: published\n', 'status: published\ngroup: waiting\n');
    content.stamp();
    content.expectProblems({ file: messageFacts, at: 'group:', rule: 'group-unknown', says: /no group "waiting"/, fix: /its class has none/ });
  });

  it('have a heading in each language, and no language has one more', () => {
    const content = withGroup();
    content.edit(`${exception}/pt.mdx`, 'groups: { connecting: Connecting }', 'groups: { waiting: Esperar }');
    content.stamp();
    const file = `${exception}/pt.mdx`;
    content.expectProblems(
      { file, at: 'groups:', rule: 'groups', says: /"connecting" has no heading/, fix: /what the reader was doing/ },
      { file, at: 'groups:', rule: 'groups', says: /"waiting" is no group/, fix: /remove it here/ },
    );
  });
});

describe('what JavaScript goes on with, where Python raises', () => {
  const goesOn = (value: string): string => `retry: later\ncounterpart: { wordings: [], goesOn: { value: ${value}, program: demos/raise.py } }\n`;

  it('was printed by the program that is named', () => {
    const content = copyFixture();
    content.edit(messageFacts, 'retry: later\n', goesOn('NaN'));
    content.stamp();
    content.expectProblems({ file: messageFacts, at: 'NaN', rule: 'wording-unproven', says: /did not print "NaN"/, fix: /correct the wording/ });
  });

  it('needs a program that is there', () => {
    const content = copyFixture();
    content.edit(messageFacts, 'retry: later\n', goesOn('Connect').replace('raise.py', 'nowhere.ts'));
    content.stamp();
    content.expectProblems({ file: messageFacts, at: 'demos/nowhere.ts', rule: 'program-unknown', fix: /write it/ });
  });
});
