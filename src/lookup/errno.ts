export type System = 'linux' | 'macos' | 'windows';

/** One error number of an operating system, with all that it goes by. */
export interface SystemCode {
  /** ECONNRESET, EAI_NONAME */
  readonly name: string;
  /** The class that Python raises for it. */
  readonly className: string;
  readonly numbers: Readonly<Partial<Record<System, readonly number[]>>>;
  /** The text of strerror() on Linux, in English. */
  readonly text: string;
}

/**
 * Name, Python's class ('' for OSError), Linux, macOS, Windows (Winsock's number or the system's own), text on Linux.
 * Linux: include/uapi/asm-generic/errno*.h; macOS: bsd/sys/errno.h; Windows: winerror.h as CPython's PC/errmap.h maps it.
 */
const table = `
EPERM|PermissionError|1|1||Operation not permitted
ENOENT|FileNotFoundError|2|2|2,3,15,18,53,67,161,206|No such file or directory
ESRCH|ProcessLookupError|3|3||No such process
EINTR|InterruptedError|4|4|10004|Interrupted system call
EIO||5|5||Input/output error
ENXIO||6|6||No such device or address
E2BIG||7|7|10|Argument list too long
ENOEXEC||8|8|11,193|Exec format error
EBADF||9|9|6,114,130,10009|Bad file descriptor
ECHILD|ChildProcessError|10|10|128,129|No child processes
EAGAIN|BlockingIOError|11|35|89,164|Resource temporarily unavailable
ENOMEM||12|12|7,8,9,14|Cannot allocate memory
EACCES|PermissionError|13|13|5,16,19,32,33,82,83,108,132,158,167,10013|Permission denied
EFAULT||14|14|10014|Bad address
EBUSY||16|16|170|Device or resource busy
EEXIST|FileExistsError|17|17|80,183|File exists
EXDEV||18|18|17|Invalid cross-device link
ENODEV||19|19|20|No such device
ENOTDIR|NotADirectoryError|20|20|267|Not a directory
EISDIR|IsADirectoryError|21|21||Is a directory
EINVAL||22|22|1,13,87,123,131,10022|Invalid argument
ENFILE||23|23||Too many open files in system
EMFILE||24|24|4,10024|Too many open files
ENOTTY||25|25||Inappropriate ioctl for device
ETXTBSY||26|26||Text file busy
EFBIG||27|27||File too large
ENOSPC||28|28|39,112|No space left on device
ESPIPE||29|29||Illegal seek
EROFS||30|30||Read-only file system
EMLINK||31|31|1142|Too many links
EPIPE|BrokenPipeError|32|32|109,232|Broken pipe
EDOM||33|33||Numerical argument out of domain
ERANGE||34|34||Numerical result out of range
EDEADLK||35|11|1131|Resource deadlock avoided
ENAMETOOLONG||36|63|111|File name too long
ENOLCK||37|77||No locks available
ENOSYS||38|78|50|Function not implemented
ENOTEMPTY||39|66|145|Directory not empty
ELOOP||40|62|10062|Too many levels of symbolic links
ENOTSOCK||88|38|10038|Socket operation on non-socket
EDESTADDRREQ||89|39|10039|Destination address required
EMSGSIZE||90|40|10040|Message too long
EPROTOTYPE||91|41|10041|Protocol wrong type for socket
ENOPROTOOPT||92|42|10042|Protocol not available
EPROTONOSUPPORT||93|43|10043|Protocol not supported
EOPNOTSUPP||95|102|10045|Operation not supported
EAFNOSUPPORT||97|47|10047|Address family not supported by protocol
EADDRINUSE||98|48|10048|Address already in use
EADDRNOTAVAIL||99|49|10049|Cannot assign requested address
ENETDOWN||100|50|10050|Network is down
ENETUNREACH||101|51|10051|Network is unreachable
ENETRESET||102|52|10052|Network dropped connection on reset
ECONNABORTED|ConnectionAbortedError|103|53|10053,1236|Software caused connection abort
ECONNRESET|ConnectionResetError|104|54|10054,64|Connection reset by peer
ENOBUFS||105|55|10055|No buffer space available
EISCONN||106|56|10056|Transport endpoint is already connected
ENOTCONN||107|57|10057|Transport endpoint is not connected
ESHUTDOWN|BrokenPipeError|108|58|10058|Cannot send after transport endpoint shutdown
ETIMEDOUT|TimeoutError|110|60|10060,121,1460|Connection timed out
ECONNREFUSED|ConnectionRefusedError|111|61|10061,1225|Connection refused
EHOSTDOWN||112|64|10064|Host is down
EHOSTUNREACH||113|65|10065|No route to host
EALREADY|BlockingIOError|114|37|10037|Operation already in progress
EINPROGRESS|BlockingIOError|115|36|10036|Operation now in progress
EWOULDBLOCK|BlockingIOError|||10035|A non-blocking socket operation could not be completed immediately
ESTALE||116|70||Stale file handle
EDQUOT||122|69||Disk quota exceeded
EREMOTEIO||121|||Remote I/O error
EKEYREJECTED||129|||Key was rejected by service
ECANCELED||125|89|995|Operation canceled
EOVERFLOW||75|84||Value too large for defined data type
EPROTO||71|100||Protocol error
EILSEQ||84|92||Invalid or incomplete multibyte or wide character
ENOMSG||42|||No message of desired type
EIDRM||43|||Identifier removed
ENOSTR||60|||Device not a stream
ENODATA||61|||No data available
ETIME||62|||Timer expired
ENOSR||63|||Out of streams resources
ENONET||64|||Machine is not on the network
ENOLINK||67|||Link has been severed
ECOMM||70|||Communication error on send
EMULTIHOP||72|||Multihop attempted
EBADMSG||74|||Bad message
EUSERS||87|||Too many users
ESOCKTNOSUPPORT||94|||Socket type not supported
EPFNOSUPPORT||96|||Protocol family not supported
ENOMEDIUM||123|||No medium found
EOWNERDEAD||130|||Owner died
ENOTRECOVERABLE||131|||State not recoverable
EAI_NONAME|socket.gaierror|-2|8|11001,11004|Name or service not known
EAI_AGAIN|socket.gaierror|-3||11002|Temporary failure in name resolution
EAI_FAIL|socket.gaierror|-4||11003|Non-recoverable failure in name resolution
EAI_NODATA|socket.gaierror|-5|||No address associated with hostname
EAI_SERVICE|socket.gaierror|-8||10109|Servname not supported for ai_socktype
`;

/** Every code that we know, in the order of the table. */
export const systemCodes: readonly SystemCode[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', className = '', linux = '', macos = '', windows = '', text = ''] = line.split('|');
    const numbers = { linux: parseNumbers(linux), macos: parseNumbers(macos), windows: parseNumbers(windows) };
    return { name, className: className === '' ? 'OSError' : className, numbers, text };
  });

const byName = new Map(systemCodes.map((code) => [code.name, code]));
byName.set('ENOTFOUND', { name: 'ENOTFOUND', className: 'socket.gaierror', numbers: {}, text: '' });

/** ECONNRESET → the code, if it is one of a system's. */
export function findCode(name: string): SystemCode | undefined {
  return byName.get(name);
}

/** A number and the systems that it may come from → the codes that it stands for, with the system of each. */
export function findNumber(number: number, systems: readonly System[]): { code: SystemCode; system: System }[] {
  return systems.flatMap((system) =>
    systemCodes.filter(({ numbers }) => numbers[system]?.includes(number) === true).map((code) => ({ code, system })),
  );
}

function parseNumbers(list: string): readonly number[] {
  return list === '' ? [] : list.split(',').map(Number);
}
