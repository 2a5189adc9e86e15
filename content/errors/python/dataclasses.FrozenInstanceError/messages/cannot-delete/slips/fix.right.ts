interface Login {
  readonly user: string;
  readonly token?: string;
}

const login: Login = { user: 'ana', token: 'x1' };
const { token, ...data } = login;
console.log(data);
