const timers = (await import('node:timers')) as { clock?: () => number }; // (1)
console.log(timers.clock); // (2)
