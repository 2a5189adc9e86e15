const active = true;
console.log(active ? 'active' : 'closed');
