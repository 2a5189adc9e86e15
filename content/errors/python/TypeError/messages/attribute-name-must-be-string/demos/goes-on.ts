const settings = { theme: 'dark' } as { theme: string; [name: number]: string };

console.log(settings[1]);
