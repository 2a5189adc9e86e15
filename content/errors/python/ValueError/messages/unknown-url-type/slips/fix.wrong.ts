const links = ['https://example.com/a', '/b'];
for (const link of links) console.log(new URL(link).href);
