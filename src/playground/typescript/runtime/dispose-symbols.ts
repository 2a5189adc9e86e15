// WebKit has no explicit resource management yet: without these symbols, what is to be disposed of would be filed under "undefined".
// Imported before anything that asks for them.
for (const name of ['dispose', 'asyncDispose'] as const) {
  if ((Symbol as Partial<SymbolConstructor>)[name] === undefined) {
    Object.defineProperty(Symbol, name, { value: Symbol(`Symbol.${name}`) });
  }
}
