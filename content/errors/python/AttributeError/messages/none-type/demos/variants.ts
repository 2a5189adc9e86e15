const text = 'no number here';
const user = JSON.parse('{"address": null}') as { address?: { city: string } | null };

for (const read of [() => /\d+/.exec(text).index, () => user.address.city]) {
  try {
    console.log(read());
  } catch (error) {
    console.log((error as Error).name);
  }
}
