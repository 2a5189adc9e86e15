const active = true;
console.log(activ ? 'active' : 'closed');
