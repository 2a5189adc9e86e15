// node:os: one small Linux machine.
import { process } from './process.ts';

const megabyte = 2 ** 20;

export const os = {
  EOL: '\n',
  devNull: '/dev/null',
  arch: () => 'x64',
  availableParallelism: () => 1,
  cpus: () => [{ model: 'browser', speed: 0, times: { user: 0, nice: 0, sys: 0, idle: 0, irq: 0 } }],
  endianness: () => 'LE',
  freemem: () => 512 * megabyte,
  totalmem: () => 1024 * megabyte,
  homedir: () => process.env.HOME,
  hostname: () => 'localhost',
  loadavg: () => [0, 0, 0],
  networkInterfaces: () => ({
    lo: [
      {
        address: '127.0.0.1',
        netmask: '255.0.0.0',
        family: 'IPv4',
        mac: '00:00:00:00:00:00',
        internal: true,
        cidr: '127.0.0.1/8',
      },
    ],
  }),
  machine: () => 'x86_64',
  platform: () => 'linux',
  release: () => '6.1.0',
  tmpdir: () => process.env.TMPDIR,
  type: () => 'Linux',
  uptime: () => process.uptime(),
  userInfo: () => ({ uid: 1000, gid: 1000, username: 'reader', homedir: process.env.HOME, shell: '/bin/sh' }),
  version: () => '#1 SMP',
};
