console.log(new Uint8Array([300])[0]);
