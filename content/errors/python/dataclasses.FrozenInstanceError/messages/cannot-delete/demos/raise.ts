const login: { user: string; token?: string } = Object.freeze({ user: 'ana', token: 'x1' });
delete login.token;
