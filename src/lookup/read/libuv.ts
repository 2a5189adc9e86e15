import { findNumber, type System } from '../errno.ts';
import { guessSystem } from './system.ts';

const first = -4093;
/**
 * libuv's own numbers, from `first` on, which Node has on Windows (https://github.com/libuv/libuv/blob/v1.x/include/uv/errno.h);
 * `-`: none.
 */
const own =
  'E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EAFNOSUPPORT EAGAIN - - - EALREADY EBADF EBUSY ECANCELED ECHARSET ECONNABORTED ECONNREFUSED ECONNRESET EDESTADDRREQ EEXIST EFAULT EHOSTUNREACH EINTR EINVAL EIO EISCONN EISDIR ELOOP EMFILE EMSGSIZE ENAMETOOLONG ENETDOWN ENETUNREACH ENFILE ENOBUFS ENODEV ENOENT ENOMEM ENONET ENOSPC ENOSYS ENOTCONN ENOTDIR ENOTEMPTY ENOTSOCK ENOTSUP EPERM EPIPE EPROTO EPROTONOSUPPORT EPROTOTYPE EROFS ESHUTDOWN ESPIPE ESRCH ETIMEDOUT ETXTBSY EXDEV EFBIG ENOPROTOOPT ERANGE ENXIO EMLINK EHOSTDOWN EREMOTEIO ENOTTY EFTYPE EILSEQ EOVERFLOW ESOCKTNOSUPPORT ENODATA EUNATCH ENOEXEC'.split(
    ' ',
  );
/** Of the resolver, the same on every system; Node names -3008 as Windows's old resolver did. */
const ofResolver: Readonly<Record<string, string>> = { '-3001': 'EAI_AGAIN', '-3008': 'ENOTFOUND' };
const numbered: readonly System[] = ['linux', 'macos'];

/**
 * The `errno` of an error of Node and the files of its stack → the code; undefined where it means one thing on Linux and another
 * on macOS, and no file tells which it was. Old Node gives the code itself.
 */
export function readErrno(errno: string, files: readonly string[]): string | undefined {
  if (/^E[A-Z]/.test(errno)) return errno;
  const number = Number(errno);
  const named = ofResolver[errno] ?? own[number - first];
  if (named !== undefined) return named === '-' ? undefined : named;
  const system = guessSystem(files);
  const systems = numbered.filter((one) => one === system);
  const codes = findNumber(-number, systems.length > 0 ? systems : numbered).map(({ code }) => code.name);
  return new Set(codes).size === 1 ? codes[0] : undefined;
}
