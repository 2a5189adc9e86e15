const source = 'arguments = [];';
eval(source);
