function load() {
  class Settings {}
  return { kind: Settings, settings: new Settings() };
}

console.log(structuredClone(load()));
