interface Settings {
  readonly theme: string;
}

const settings: Settings = { theme: 'light' };
Object.assign(settings, { theme: 'dark' });
console.log(settings.theme);
