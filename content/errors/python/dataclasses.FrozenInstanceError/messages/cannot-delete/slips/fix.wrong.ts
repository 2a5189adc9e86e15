interface Login {
  readonly user: string;
  readonly token?: string;
}

const login: Login = { user: 'ana', token: 'x1' };
delete login.token;
console.log(login);
