const name = 'José 😀';
console.log('utf-8', new TextEncoder().encode(name).length); // (1)

try {
  console.log(btoa(name));
} catch (error) {
  if (!(error instanceof DOMException)) throw error;
  console.log(error.name); // (2)
}
const half = name.slice(0, 6); // (4)
console.log(new TextDecoder().decode(new TextEncoder().encode(half)).slice(5));
