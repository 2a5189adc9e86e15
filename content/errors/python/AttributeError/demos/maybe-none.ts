function domain(text: string): string | undefined {
  return /@(\w+)/.exec(text)?.[1]; // (1)
}

for (const text of ['ana@example', 'no address']) {
  console.log(domain(text)?.toUpperCase() ?? 'UNKNOWN'); // (2)
}
