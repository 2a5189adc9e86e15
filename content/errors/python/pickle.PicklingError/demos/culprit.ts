function culprit(value: unknown, path: string): string | undefined {
  try {
    structuredClone(value);
    return undefined;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error; // (1)
    const parts = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    const found = parts.map(([name, part]) => culprit(part, `${path}.${name}`)); // (2)
    return found.find((each) => each !== undefined) ?? path; // (3)
  }
}

const job = { name: 'report', options: { width: 80, keep: (row: string) => row } };
console.log(culprit(job, 'job'));
console.log(culprit({ name: 'report' }, 'job'));
