class Account {
  owner = 'Ana';
}

class Savings extends Account {
  title() {
    return `Savings of ${super.owner}`;
  }
}

console.log(new Savings().title());
