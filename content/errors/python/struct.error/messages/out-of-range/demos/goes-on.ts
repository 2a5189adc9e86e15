const view = new DataView(new ArrayBuffer(1));
view.setUint8(0, 300);
console.log(view.getUint8(0));
