abstract class Storage {
  abstract load(name: string): string;
}

console.log(new Storage().constructor.name);
