const source = "try { JSON.parse('{'); }";
eval(source);
