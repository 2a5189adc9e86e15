import { randomInt } from 'node:crypto';

const [low, high] = [10, 1] as const;
console.log(randomInt(low, high));
