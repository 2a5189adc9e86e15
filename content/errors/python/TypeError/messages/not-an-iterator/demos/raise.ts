class Shelf {
  [Symbol.iterator]() {
    return JSON.parse('2') as Iterator<string>;
  }
}

for (const item of new Shelf()) console.log(item);
