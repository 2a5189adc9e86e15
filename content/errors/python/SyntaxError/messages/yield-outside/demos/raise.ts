const source = 'for (const name of names) yield name;';
eval(source);
