type Status = 'open' | 'closed';

const status: Status = 'closed';
console.log(status);
