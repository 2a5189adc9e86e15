const attempts = [
  () => new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.of(0x4a, 0xe9)),
  () => encodeURIComponent('\ud83d'),
  () => btoa('5 €'),
];

for (const attempt of attempts) {
  try {
    attempt();
  } catch (error) {
    if (!(error instanceof Error)) throw error; // (1)
    console.log(error.name); // (2)
  }
}
