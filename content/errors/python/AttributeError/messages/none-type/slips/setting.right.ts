interface User { name: string }

const saved: { user: User | null } = JSON.parse('{"user": null}');
saved.user ??= { name: '' };
saved.user.name = 'Luis';
console.log(saved.user.name);
