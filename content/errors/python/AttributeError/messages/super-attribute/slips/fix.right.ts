class Account {
  owner = 'Ana';
}

class Savings extends Account {
  title() {
    return `Savings of ${this.owner}`;
  }
}

console.log(new Savings().title());
