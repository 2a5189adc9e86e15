const log = '10:32 ERROR disk full';
const match = log.match(/\S+ (?P<level>\w+)/);
console.log(match?.groups?.level);
