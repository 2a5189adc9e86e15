/** Python's built-in exceptions, 3.8 to 3.14, each under its base. */
export const pythonTree = `
BaseException
 BaseExceptionGroup
  ExceptionGroup
 Exception
  ArithmeticError
   FloatingPointError
   OverflowError
   ZeroDivisionError
  AssertionError
  AttributeError
  BufferError
  EOFError
  ImportError
   ModuleNotFoundError
   ImportCycleError
  LookupError
   IndexError
   KeyError
  MemoryError
  NameError
   UnboundLocalError
  OSError
   BlockingIOError
   ChildProcessError
   ConnectionError
    BrokenPipeError
    ConnectionAbortedError
    ConnectionRefusedError
    ConnectionResetError
   FileExistsError
   FileNotFoundError
   InterruptedError
   IsADirectoryError
   NotADirectoryError
   PermissionError
   ProcessLookupError
   TimeoutError
  ReferenceError
  RuntimeError
   NotImplementedError
   PythonFinalizationError
   RecursionError
  StandardError
  StopAsyncIteration
  StopIteration
  SyntaxError
   _IncompleteInputError
   IndentationError
    TabError
  SystemError
  TypeError
  ValueError
   UnicodeError
    UnicodeDecodeError
    UnicodeEncodeError
    UnicodeTranslateError
  Warning
   BytesWarning
   DeprecationWarning
   EncodingWarning
   FutureWarning
   ImportWarning
   PendingDeprecationWarning
   ResourceWarning
   RuntimeWarning
   SyntaxWarning
   UnicodeWarning
   UserWarning
 GeneratorExit
 KeyboardInterrupt
 SystemExit
 asyncio.exceptions.CancelledError
`;

/** Other names that Pythons, old and new, print for a built-in class. */
export const pythonAliases: Readonly<Record<string, string>> = {
  IOError: 'OSError',
  EnvironmentError: 'OSError',
  WindowsError: 'OSError',
  VMSError: 'OSError',
  'socket.error': 'OSError',
  'select.error': 'OSError',
  'os.error': 'OSError',
  'mmap.error': 'OSError',
  'socket.timeout': 'TimeoutError',
  're.error': 're.PatternError',
  'sre_constants.error': 're.PatternError',
  'asyncio.TimeoutError': 'TimeoutError',
  'asyncio.exceptions.TimeoutError': 'TimeoutError',
  'concurrent.futures.TimeoutError': 'TimeoutError',
  'concurrent.futures._base.TimeoutError': 'TimeoutError',
  'asyncio.CancelledError': 'asyncio.exceptions.CancelledError',
  'concurrent.futures._base.CancelledError': 'asyncio.exceptions.CancelledError',
};

/** JavaScript's classes, those of the browser and of Node, and of the libraries that people use most. */
export const javascriptTree = `
Error
 AggregateError
 EvalError
 InternalError
 RangeError
 ReferenceError
 SuppressedError
 SyntaxError
 TypeError
  FetchError
 URIError
 AssertionError
 SystemError
 AbortError
 SocketError
 HeadersTimeoutError
 BodyTimeoutError
 ConnectTimeoutError
 RequestAbortedError
 ResponseStatusCodeError
 WebAssembly.CompileError
 WebAssembly.LinkError
 WebAssembly.RuntimeError
 DOMException
  ConstraintError
  DataCloneError
  DataError
  EncodingError
  HierarchyRequestError
  InvalidAccessError
  InvalidCharacterError
  InvalidModificationError
  InvalidNodeTypeError
  InvalidStateError
  NamespaceError
  NetworkError
  NotAllowedError
  NotFoundError
  NotReadableError
  NotSupportedError
  OperationError
  OverconstrainedError
  QuotaExceededError
  SecurityError
  TransactionInactiveError
  VersionError
  WrongDocumentError
 AxiosError
 BadRequestError
 CastError
 ChunkLoadError
 DiscordAPIError
 FirebaseError
 GaxiosError
 HttpErrorResponse
 InvariantError
 JsonWebTokenError
  NotBeforeError
  TokenExpiredError
 MongoError
  MongoNetworkError
  MongoParseError
  MongoServerError
  MongoServerSelectionError
 MongooseError
  MongooseServerSelectionError
  MissingSchemaError
  OverwriteModelError
 MulterError
 NullInjectorError
 PayloadTooLargeError
 PrismaClientInitializationError
 PrismaClientKnownRequestError
 PrismaClientUnknownRequestError
 PrismaClientValidationError
 ProtocolError
 RollupError
 SequelizeConnectionError
 SequelizeConnectionRefusedError
 SequelizeDatabaseError
 SequelizeUniqueConstraintError
 SequelizeValidationError
 StripeInvalidRequestError
 TargetCloseError
 TRPCError
 TSError
 TurboModuleRegistryError
 UnauthorizedError
 UnhandledPromiseRejection
 UnhandledPromiseRejectionWarning
 ExperimentalWarning
 MaxListenersExceededWarning
 DeprecationWarning
 ZodError
`;
