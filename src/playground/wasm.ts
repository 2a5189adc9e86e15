/** The smallest module there is: its head. */
const empty = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** Does this browser run WebAssembly? Some modes for more safety (Lockdown Mode of iOS), and some administrators, switch it off. */
export function canRunWasm(): boolean {
  try {
    return new WebAssembly.Module(empty) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}
