const player = new Uint8Array(8);
player.set('João');
const name = new TextDecoder('utf-8', { fatal: true }).decode(player);
console.log(name.replace(/\0+$/, ''));
