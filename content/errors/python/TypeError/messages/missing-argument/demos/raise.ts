class Account {
  owner: string;

  constructor(owner: string) {
    this.owner = owner;
  }
}

const open = Account as unknown as (owner: string) => Account;
console.log(open('Ana').owner);
