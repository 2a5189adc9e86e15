interface User {
  email: string;
}

const users = JSON.parse('{ "ana": { "email": "ana@example.com" } }') as Record<'ana' | 'bob', User>;
console.log(users.bob.email);
