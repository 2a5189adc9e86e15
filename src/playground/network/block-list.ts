import { isIP, normalizeIP } from './addresses.ts';

type Family = 'ipv4' | 'ipv6';
interface Rule {
  readonly text: string;
  readonly includes: (address: bigint, family: Family) => boolean;
}
const mapped = 0xffff00000000n;

/** An IP address as a number: 32 bits, or 128. */
function numberOf(ip: string): bigint {
  if (isIP(ip) === 4) return ip.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n);
  const [head = '', tail] = normalizeIP(ip).split('::');
  const groups = (text: string | undefined) =>
    (text ?? '')
      .split(':')
      .filter(Boolean)
      .flatMap((group) => {
        if (!group.includes('.')) return [BigInt(`0x${group}`)];
        const ipv4 = numberOf(group);
        return [ipv4 >> 16n, ipv4 & 0xffffn];
      });
  const [left, right] = [groups(head), groups(tail)];
  const all = [...left, ...Array.from({ length: 8 - left.length - right.length }, () => 0n), ...right];
  return all.reduce((sum, group) => sum * 65536n + group, 0n);
}

/** net.BlockList: addresses, ranges and subnets. */
export class BlockList {
  readonly #rules: Rule[] = [];

  static isBlockList(value: unknown): value is BlockList {
    return value instanceof BlockList;
  }

  addAddress(address: string, family: Family = 'ipv4'): void {
    const wanted = numberOf(address);
    const text = `Address: ${nameOf(family)} ${address}`;
    this.#add(text, (ip, kind) => kind === family && ip === wanted);
  }

  addRange(start: string, end: string, family: Family = 'ipv4'): void {
    const [from, to] = [numberOf(start), numberOf(end)];
    const text = `Range: ${nameOf(family)} ${start}-${end}`;
    this.#add(text, (ip, kind) => kind === family && from <= ip && ip <= to);
  }

  addSubnet(network: string, prefix: number, family: Family = 'ipv4'): void {
    const shift = BigInt((family === 'ipv4' ? 32 : 128) - prefix);
    const wanted = numberOf(network) >> shift;
    const text = `Subnet: ${nameOf(family)} ${network}/${prefix}`;
    this.#add(text, (ip, kind) => kind === family && ip >> shift === wanted);
  }

  /** Does a rule include this address? An IPv4 address in the clothes of IPv6 is checked as both. */
  check(address: string, family: Family = 'ipv4'): boolean {
    if (isIP(address) !== (family === 'ipv4' ? 4 : 6)) return false;
    const ip = numberOf(address);
    return this.#rules.some(
      ({ includes }) => includes(ip, family) || (ip >> 32n === mapped >> 32n && includes(ip & 0xffffffffn, 'ipv4')),
    );
  }

  /** As text: addresses first, the newest first. */
  get rules(): string[] {
    const texts = this.#rules.map(({ text }) => text);
    const isAddress = (text: string) => text.startsWith('Address');
    return [...texts.filter(isAddress), ...texts.filter((text) => !isAddress(text))];
  }

  #add(text: string, includes: Rule['includes']): void {
    this.#rules.unshift({ text, includes });
  }
}

const nameOf = (family: Family) => (family === 'ipv4' ? 'IPv4' : 'IPv6');
