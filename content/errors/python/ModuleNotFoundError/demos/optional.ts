interface Colors {
  green(text: string): string;
}

async function load(name: string): Promise<Colors> {
  try {
    return (await import(name)) as Colors; // (1)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND' || !message.includes(`'${name}'`)) throw error; // (2)
    return { green: (text) => text };
  }
}

const colors = await load('chalk');
console.log(colors.green('ready'));
