interface User { name: string }

const saved: { user: User } = JSON.parse('{"user": null}');
saved.user.name = 'Luis';
console.log(saved.user.name);
