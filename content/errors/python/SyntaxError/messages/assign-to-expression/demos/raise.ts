const source = 'price * quantity = total;';
eval(source);
