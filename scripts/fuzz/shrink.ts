/** How often, and for how long (ms), an input is tried before it is small enough: the watch takes what lasts longer for a hang. */
const most = { tries: 400, time: 15_000 };

/**
 * An input that breaks something → a shorter one that breaks it too: pieces are left out, large ones first.
 * @param breaks does a text break the same thing?
 */
export async function shrink(input: string, breaks: (text: string) => Promise<boolean>): Promise<string> {
  let best = input;
  let tries = 0;
  const began = performance.now();
  const isOver = (): boolean => tries >= most.tries || performance.now() - began > most.time;
  for (let size = Math.ceil(best.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < best.length && !isOver();) {
      const shorter = best.slice(0, from) + best.slice(from + size);
      tries += 1;
      if (shorter.length < best.length && (await breaks(shorter))) best = shorter;
      else from += size;
    }
  }
  return best;
}
