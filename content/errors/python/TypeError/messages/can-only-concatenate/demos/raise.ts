const status: unknown = Symbol('ready');
console.log('status: ' + (status as string));
