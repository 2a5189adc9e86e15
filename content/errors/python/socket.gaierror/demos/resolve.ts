import { lookup } from 'node:dns/promises';
import { setTimeout as sleep } from 'node:timers/promises';

async function resolve(host: string, attempts = 3): Promise<string[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const found = await lookup(host, { all: true });
      return found.map(({ address }) => address); // (2)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EAI_AGAIN' || attempt === attempts) throw error; // (3)
    }
    await sleep(Math.min(100 * 2 ** attempt, 5000)); // (4)
  }
}

for (const host of ['127.0.0.1', 'server..invalid']) {
  try {
    console.log(await resolve(host));
  } catch (error) {
    console.log((error as NodeJS.ErrnoException).code); // (1)
  }
}
