import { expect, it } from 'vitest';
import { readAudit } from './audit.ts';

it('an audit tells what is high and critical, and counts the rest', () => {
  const vulnerabilities = {
    a: { severity: 'critical', range: '<1.2.3' },
    b: { severity: 'high', range: '*' },
    c: { severity: 'moderate', range: '*' },
  };
  const text = JSON.stringify({ vulnerabilities, metadata: { dependencies: { total: 700 } } });
  expect(readAudit(text)).toEqual({
    kind: 'answered',
    checked: 700,
    serious: ['a <1.2.3: critical', 'b *: high'],
    lesser: 1,
  });
});

it('a clean audit is one that was answered', () => {
  const text = JSON.stringify({ vulnerabilities: {}, metadata: { dependencies: { total: 700 } } });
  expect(readAudit(text)).toMatchObject({ kind: 'answered', serious: [] });
});

it.each([
  ['{"message":"405 Method Not Allowed - POST /-/npm/v1/security/advisories/bulk"}', '405 Method Not Allowed'],
  ['{"error":{"code":"ENOLOCK","summary":"no lock file"}}', 'no lock file'],
  ['', 'npm printed no report'],
  ['{}', 'npm printed no report'],
])('a registry that does not answer is no clean audit: %s', (text, reason) => {
  const audit = readAudit(text);
  expect(audit.kind === 'unanswered' && audit.reason).toContain(reason);
});
