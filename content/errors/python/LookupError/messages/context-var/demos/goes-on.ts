import { AsyncLocalStorage } from 'node:async_hooks';

const user = new AsyncLocalStorage<string>();

console.log(user.getStore());
