const isPhone = (text: string, prefix: string) => text.startsWith(prefix);

const prefix = /[+]/ as unknown as string;
console.log(isPhone('+55 11', prefix));
