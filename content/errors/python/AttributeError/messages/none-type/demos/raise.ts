const settings: { user: { name: string } } = JSON.parse('{"user": null}');

console.log(settings.user.name);
