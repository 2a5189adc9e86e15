interface Options {
  host: string;
  timeout?: number;
}

const options: Options = { host: 'localhost', tiemout: 5 };
console.log(options.timeout);
