const view = new DataView(new ArrayBuffer(2));
view.setUint16(0, Number('12px'));
console.log(view.getUint16(0));
