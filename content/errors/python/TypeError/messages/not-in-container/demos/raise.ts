const settings = JSON.parse('"dark"') as object;

if ('theme' in settings) console.log(settings.theme);
