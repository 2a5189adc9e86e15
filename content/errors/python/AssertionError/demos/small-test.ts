import assert from 'node:assert/strict';

function slug(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-');
}

const tests: Record<string, () => void> = {
  words: () => assert.equal(slug('Hello World'), 'hello-world'),
  spaces: () => assert.equal(slug('Hello  World'), 'hello-world'), // (1)
};

for (const [name, test] of Object.entries(tests)) {
  try {
    test();
  } catch (error) {
    const { actual, expected } = error as assert.AssertionError;
    console.log(name, '|', actual, '!=', expected); // (2)
  }
}
