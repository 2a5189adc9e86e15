/**
 * Exceptions of Python's standard library (3.8 to 3.13, gathered from the interpreters) and of libraries that people
 * use most, under the nearest built-in class of each: `Base:` then `module(Class Class)`.
 */
export const libraryClasses = `
ArithmeticError:
  decimal(Clamped ConversionSyntax DecimalException DivisionByZero DivisionImpossible DivisionUndefined FloatOperation
   Inexact InvalidContext InvalidOperation Overflow Rounded Subnormal Underflow)
AssertionError:
  urllib3.exceptions(ProxySchemeUnknown)
AttributeError:
  attr.exceptions(FrozenAttributeError FrozenError FrozenInstanceError) dataclasses(FrozenInstanceError)
   django.db.models.fields.related_descriptors(RelatedObjectDoesNotExist)
BaseException:
  asyncio.exceptions(CancelledError) trio(Cancelled)
BaseExceptionGroup:
  trio(MultiError)
ConnectionResetError:
  http.client(RemoteDisconnected)
DeprecationWarning:
  pydantic.warnings(PydanticDeprecatedSince20 PydanticDeprecatedSince210 PydanticDeprecatedSince211
   PydanticDeprecatedSince212 PydanticDeprecatedSince26 PydanticDeprecatedSince29)
EOFError:
  asyncio.exceptions(IncompleteReadError)
Exception:
  MySQLdb(OperationalError) MySQLdb._exceptions(IntegrityError OperationalError ProgrammingError) OpenSSL.SSL(Error)
   OpenSSL.crypto(Error) PyInstaller.exceptions(ImportErrorWhenRunningHook) _csv(Error) _curses(error)
   _lzma(LZMAError) _pickle(PickleError PicklingError UnpicklingError) _queue(Empty) _tkinter(TclError)
   aiogram.exceptions(TelegramBadRequest) aiohttp.client_exceptions(ClientConnectionError ClientError
   ClientPayloadError ClientResponseError ContentTypeError ServerConnectionError ServerDisconnectedError
   TooManyRedirects WSServerHandshakeError) alembic.util.exc(CommandError) ansible.errors(AnsibleError)
   argparse(ArgumentError ArgumentTypeError) asyncio.exceptions(InvalidStateError LimitOverrunError)
   asyncio.queues(QueueEmpty QueueFull QueueShutDown) asyncpg.exceptions(InvalidPasswordError TooManyConnectionsError
   UndefinedTableError UniqueViolationError) audioop(error) bdb(BdbQuit) binascii(Incomplete)
   botocore.exceptions(ClientError ConnectionClosedError EndpointConnectionError HTTPClientError NoCredentialsError
   NoRegionError ParamValidationError PartialCredentialsError ProfileNotFound TokenRetrievalError
   UnauthorizedSSOTokenError) botocore.vendored.requests.packages.urllib3.exceptions(ConnectTimeoutError
   ReadTimeoutError SSLError) bs4(FeatureNotFound) bson.errors(InvalidDocument InvalidId)
   celery.exceptions(NotRegistered TimeLimitExceeded WorkerLostError) click.exceptions(BadArgumentUsage BadOptionUsage
   BadParameter ClickException FileError MissingParameter NoArgsIsHelpError NoSuchCommand NoSuchOption UsageError)
   concurrent.futures._base(CancelledError Error InvalidStateError) concurrent.futures.process(_RemoteTraceback)
   conda.exceptions(CondaHTTPError) configparser(DuplicateOptionError DuplicateSectionError Error
   InterpolationDepthError InterpolationError InterpolationMissingOptionError InterpolationSyntaxError
   MissingSectionHeaderError MultilineContinuationError NoOptionError NoSectionError ParsingError) copy(Error)
   cryptography.exceptions(AlreadyFinalized AlreadyUpdated InternalError InvalidKey InvalidSignature InvalidTag
   NotYetFinalized UnsupportedAlgorithm) ctypes(ArgumentError) cv2(error) cx_Oracle(DatabaseError) dbm(error)
   discord.errors(ClientException ConnectionClosed Forbidden HTTPException LoginFailure NotFound
   PrivilegedIntentsRequired) discord.ext.commands.errors(CommandInvokeError CommandNotFound ExtensionFailed
   ExtensionNotFound MissingRequiredArgument) distutils.errors(CCompilerError CompileError DistutilsArgError
   DistutilsByteCompileError DistutilsClassError DistutilsError DistutilsExecError DistutilsFileError
   DistutilsGetoptError DistutilsInternalError DistutilsModuleError DistutilsOptionError DistutilsPlatformError
   DistutilsSetupError DistutilsTemplateError LibError LinkError PreprocessError UnknownFileError)
   django.core.exceptions(AppRegistryNotReady FieldDoesNotExist FieldError ImproperlyConfigured
   MultipleObjectsReturned ObjectDoesNotExist PermissionDenied SuspiciousOperation SynchronousOnlyOperation
   ValidationError) django.core.management.base(CommandError)
   django.db.migrations.exceptions(InconsistentMigrationHistory NodeNotFoundError)
   django.db.utils(ConnectionDoesNotExist DataError DatabaseError IntegrityError InterfaceError InternalError
   NotSupportedError OperationalError ProgrammingError) django.http.request(RawPostDataException)
   django.http.response(Http404) django.template.exceptions(TemplateDoesNotExist TemplateSyntaxError)
   django.urls.exceptions(NoReverseMatch) docker.errors(BuildError ContainerError ContextAlreadyExists
   ContextException ContextNotFound DeprecatedMethod DockerException ImageLoadError InvalidArgument InvalidConfigFile
   InvalidRepository InvalidVersion MissingContextParameter TLSParameterError) docker.utils.socket(SocketError)
   email.errors(HeaderParseError MessageError MessageParseError MultipartConversionError)
   fastapi.exceptions(FastAPIError HTTPException RequestValidationError ResponseValidationError)
   flask.cli(NoAppException) ftplib(Error error_perm error_proto error_reply error_temp) getopt(GetoptError)
   google.api_core.exceptions(BadRequest InvalidArgument NotFound PermissionDenied ResourceExhausted)
   google.auth.exceptions(DefaultCredentialsError RefreshError TransportError) googleapiclient.errors(HttpError
   UnknownApiNameOrVersion) grpc._channel(_InactiveRpcError) grpc.aio._call(AioRpcError)
   gunicorn.errors(AppImportError HaltServer) h11._util(LocalProtocolError RemoteProtocolError)
   http.client(BadStatusLine CannotSendHeader CannotSendRequest HTTPException ImproperConnectionState IncompleteRead
   InvalidURL LineTooLong NotConnected ResponseNotReady UnimplementedFileMode UnknownProtocol UnknownTransferEncoding)
   http.cookies(CookieError) httpcore(ConnectError ConnectTimeout PoolTimeout ReadError ReadTimeout
   RemoteProtocolError WriteError) httpx(CloseError ConnectError ConnectTimeout DecodingError HTTPError
   HTTPStatusError InvalidURL LocalProtocolError NetworkError PoolTimeout ProxyError ReadError ReadTimeout
   RemoteProtocolError RequestError TimeoutException TooManyRedirects TransportError UnsupportedProtocol WriteError
   WriteTimeout) huggingface_hub.errors(HfHubHTTPError RepositoryNotFoundError)
   huggingface_hub.utils._errors(RepositoryNotFoundError) imaplib.IMAP4(abort error readonly)
   importlib.resources.abc(TraversalError) inspect(ClassFoundException EndOfBlock) itsdangerous.exc(BadData BadHeader
   BadPayload BadSignature BadTimeSignature SignatureExpired) jinja2.compiler(CompilerExit)
   jinja2.exceptions(FilterArgumentError SecurityError TemplateAssertionError TemplateError TemplateRuntimeError
   TemplateSyntaxError UndefinedError) jinja2.nodes(Impossible) jose.exceptions(JWTError)
   jsonschema.exceptions(FormatError SchemaError UndefinedTypeCheck UnknownType ValidationError)
   jupyter_client.kernelspec(NoSuchKernel) jwt.exceptions(ExpiredSignatureError InvalidSignatureError
   InvalidTokenError) kivy.lang.parser(ParserException) kombu.exceptions(EncodeError OperationalError)
   lark.exceptions(UnexpectedCharacters) locale(Error) mailbox(Error ExternalClashError FormatError NoSuchMailboxError
   NotEmptyError) matplotlib.units(ConversionError) multiprocessing.context(AuthenticationError BufferTooShort
   ProcessError TimeoutError) multiprocessing.pool(MaybeEncodingError RemoteTraceback)
   mysql.connector.errors(DatabaseError IntegrityError InterfaceError InternalError OperationalError ProgrammingError)
   nbconvert.preprocessors.execute(CellExecutionError) netrc(NetrcParseError) networkx.exception(NetworkXError
   NetworkXNoPath NetworkXUnfeasible NodeNotFound) nis(error) nntplib(NNTPDataError NNTPError NNTPPermanentError
   NNTPProtocolError NNTPReplyError NNTPTemporaryError) openai(APIConnectionError APIError APIStatusError
   APITimeoutError AuthenticationError BadRequestError InternalServerError NotFoundError OpenAIError
   PermissionDeniedError RateLimitError) openai.error(APIConnectionError AuthenticationError InvalidRequestError
   RateLimitError) optparse(AmbiguousOptionError BadOptionError OptParseError OptionConflictError OptionError
   OptionValueError) oracledb.exceptions(DatabaseError) ossaudiodev(OSSAudioError) pandas.errors(DatabaseError
   InvalidIndexError MergeError UndefinedVariableError) paramiko.ssh_exception(AuthenticationException
   BadHostKeyException SSHException) pickle(_Stop) pip._internal.exceptions(InstallationError)
   pip._vendor.resolvelib.resolvers(ResolutionImpossible) pip._vendor.urllib3.exceptions(ReadTimeoutError)
   pkg_resources(ContextualVersionConflict DistributionNotFound ResolutionError UnknownExtra VersionConflict)
   playwright._impl._api_types(Error TimeoutError) playwright._impl._errors(Error TargetClosedError TimeoutError)
   polars.exceptions(ColumnNotFoundError ComputeError SchemaError) poplib(error_proto)
   praw.exceptions(RedditAPIException) psycopg(OperationalError) psycopg.errors(UndefinedTable UniqueViolation)
   psycopg2(DatabaseError InterfaceError OperationalError ProgrammingError) psycopg2.errors(DuplicateTable
   ForeignKeyViolation InFailedSqlTransaction InvalidTextRepresentation NotNullViolation StringDataRightTruncation
   SyntaxError UndefinedColumn UndefinedTable UniqueViolation) py4j.protocol(Py4JError Py4JJavaError)
   pyarrow.lib(ArrowInvalid) pyautogui(ImageNotFoundException) pygame(error) pymongo.errors(AutoReconnect
   BulkWriteError ConfigurationError ConnectionFailure DuplicateKeyError InvalidURI NetworkTimeout OperationFailure
   ServerSelectionTimeoutError WriteError) pymysql.err(DataError IntegrityError InterfaceError InternalError
   OperationalError ProgrammingError) pyodbc(Error InterfaceError OperationalError ProgrammingError)
   pyppeteer.errors(TimeoutError) pyspark.errors.exceptions.captured(AnalysisException)
   pyspark.sql.utils(AnalysisException) pytube.exceptions(RegexMatchError) queue(Full ShutDown) re(PatternError error)
   redis.exceptions(AuthenticationError BusyLoadingError ConnectionError DataError ReadOnlyError RedisError
   ResponseError TimeoutError) rest_framework.exceptions(ValidationError) scrapy.exceptions(CloseSpider)
   selenium.common.exceptions(ElementClickInterceptedException ElementNotInteractableException
   InvalidArgumentException InvalidSelectorException InvalidSessionIdException JavascriptException
   NoSuchDriverException NoSuchElementException NoSuchWindowException SessionNotCreatedException
   StaleElementReferenceException TimeoutException UnexpectedAlertPresentException WebDriverException)
   shutil(RegistryError _GiveupOnFastCopy) socket(_GiveupOnSendfile) speech_recognition(RequestError
   UnknownValueError) sqlalchemy.exc(ArgumentError CompileError DBAPIError DataError DatabaseError IntegrityError
   InterfaceError InternalError InvalidRequestError MissingGreenlet MultipleResultsFound NoForeignKeysError
   NoResultFound NoSuchModuleError NoSuchTableError ObjectNotExecutableError OperationalError PendingRollbackError
   ProgrammingError ResourceClosedError SQLAlchemyError StatementError TimeoutError)
   sqlalchemy.orm.exc(DetachedInstanceError FlushError NoResultFound StaleDataError UnmappedInstanceError)
   sqlite3(DataError DatabaseError Error IntegrityError InterfaceError InternalError NotSupportedError
   OperationalError ProgrammingError Warning) starlette.exceptions(HTTPException) stripe.error(AuthenticationError
   InvalidRequestError) struct(error) subprocess(CalledProcessError SubprocessError TimeoutExpired) sunau(Error)
   tarfile(CompressionError ExtractError FilterError HeaderError ReadError StreamError TarError)
   telebot.apihelper(ApiTelegramException) telegram.error(BadRequest Conflict InvalidToken NetworkError TimedOut
   Unauthorized) tensorflow.python.framework.errors_impl(FailedPreconditionError InternalError InvalidArgumentError
   NotFoundError ResourceExhaustedError UnimplementedError UnknownError) termios(error) tokenize(StopTokenizing
   TokenError) trio(BrokenResourceError BusyResourceError ClosedResourceError EndOfChannel NeedHandshakeError
   TooSlowError TrioInternalError WouldBlock) tweepy.errors(Forbidden Unauthorized)
   twilio.base.exceptions(TwilioRestException) unittest.case(SkipTest) urllib3.exceptions(BodyNotHttplibCompatible
   ClosedPoolError ConnectTimeoutError DecodeError EmptyPoolError FullPoolError HTTPError HeaderParsingError
   HostChangedError IncompleteRead InvalidChunkLength InvalidHeader MaxRetryError NameResolutionError
   NewConnectionError PoolError ProtocolError ProxyError ReadTimeoutError RequestError ResponseError SSLError
   TimeoutError TimeoutStateError UnrewindableBodyError) uu(Error) wave(Error) webbrowser(Error)
   websocket._exceptions(WebSocketBadStatusException WebSocketConnectionClosedException WebSocketTimeoutException)
   websockets.exceptions(ConnectionClosed ConnectionClosedError ConnectionClosedOK InvalidHandshake InvalidStatusCode)
   werkzeug.exceptions(BadRequest Forbidden InternalServerError MethodNotAllowed NotFound RequestEntityTooLarge
   RequestHeaderFieldsTooLarge RequestURITooLarge Unauthorized) wikipedia.exceptions(DisambiguationError PageError)
   xml.dom(DOMException) xml.parsers.expat(ExpatError) xml.sax._exceptions(SAXException SAXNotRecognizedException
   SAXNotSupportedException SAXParseException SAXReaderNotAvailable) yaml.composer(ComposerError)
   yaml.constructor(ConstructorError) yaml.emitter(EmitterError) yaml.error(MarkedYAMLError YAMLError)
   yaml.parser(ParserError) yaml.reader(ReaderError) yaml.representer(RepresenterError) yaml.resolver(ResolverError)
   yaml.scanner(ScannerError) yaml.serializer(SerializerError) youtube_dl.utils(DownloadError)
   yt_dlp.utils(DownloadError) zipfile(BadZipFile LargeZipFile) zlib(error)
ExceptionGroup:
  trio(NonBaseMultiError)
ImportError:
  pydantic.errors(PydanticImportError) zipimport(ZipImportError)
IndexError:
  polars.exceptions(OutOfBoundsError)
KeyError:
  django.utils.datastructures(MultiValueDictKeyError) pytz.exceptions(UnknownTimeZoneError)
   werkzeug.exceptions(BadRequestKeyError) zoneinfo(ZoneInfoNotFoundError)
   zoneinfo._common(ZoneInfoNotFoundError)
LookupError:
  encodings(CodecRegistryError) werkzeug.routing.exceptions(BuildError)
MemoryError:
  numpy._core._exceptions(_ArrayMemoryError) numpy.core._exceptions(MemoryError _ArrayMemoryError)
ModuleNotFoundError:
  importlib.metadata(PackageNotFoundError)
NameError:
  pydantic.errors(PydanticUndefinedAnnotation)
OSError:
  PIL(UnidentifiedImageError) aiohttp.client_exceptions(ClientConnectorCertificateError ClientConnectorDNSError
   ClientConnectorError ClientConnectorSSLError ClientOSError ClientProxyConnectionError ClientSSLError)
   botocore.exceptions(ConnectTimeoutError ReadTimeoutError SSLError)
   botocore.vendored.requests.exceptions(ConnectTimeout ReadTimeout SSLError) docker.errors(APIError ImageNotFound
   NotFound) gzip(BadGzipFile) http.cookiejar(LoadError) io(UnsupportedOperation) jinja2.exceptions(TemplateNotFound
   TemplatesNotFound) paramiko.ssh_exception(NoValidConnectionsError) requests.exceptions(ChunkedEncodingError
   ConnectTimeout ConnectionError ContentDecodingError HTTPError InvalidHeader InvalidJSONError InvalidProxyURL
   InvalidSchema InvalidURL JSONDecodeError MissingSchema ProxyError ReadTimeout RequestException RetryError SSLError
   StreamConsumedError Timeout TooManyRedirects URLRequired UnrewindableBodyError) shutil(Error ExecError ReadError
   SameFileError SpecialFileError) signal(ItimerError itimer_error) smtplib(SMTPAuthenticationError SMTPConnectError
   SMTPDataError SMTPException SMTPHeloError SMTPNotSupportedError SMTPRecipientsRefused SMTPResponseException
   SMTPSenderRefused SMTPServerDisconnected) socket(gaierror herror) ssl(CertificateError SSLCertVerificationError
   SSLEOFError SSLError SSLSyscallError SSLWantReadError SSLWantWriteError SSLZeroReturnError)
   urllib.error(ContentTooShortError HTTPError URLError) urllib2(HTTPError URLError)
RuntimeError:
  _frozen_importlib(_DeadlockError) asyncio.exceptions(BrokenBarrierError SendfileNotAvailableError)
   attr.exceptions(DefaultAlreadySetError PythonTooOldError UnannotatedAttributeError) click.exceptions(Abort Exit)
   concurrent.futures._base(BrokenExecutor) concurrent.futures.process(BrokenProcessPool)
   concurrent.futures.thread(BrokenThreadPool) docker.credentials.errors(CredentialsNotFound InitializationError
   StoreError) docker.errors(StreamParseError) httpx(StreamClosed StreamConsumed) jinja2.compiler(VisitorExit)
   multiprocessing.resource_tracker(ReentrantCallError) numpy.exceptions(TooHardError) pkg_resources(ExtractionError)
   pydantic.errors(PydanticForbiddenQualifier PydanticInvalidForJsonSchema PydanticSchemaGenerationError
   PydanticUserError) requests.cookies(CookieConflictError) threading(BrokenBarrierError) torch(AcceleratorError
   OutOfMemoryError) torch.cuda(OutOfMemoryError) trio(RunFinishedError)
SyntaxError:
  lxml.etree(XMLSyntaxError) xml.etree.ElementTree(ParseError)
TimeoutError:
  aiohttp.client_exceptions(ConnectionTimeoutError ServerTimeoutError SocketTimeoutError)
TypeError:
  attr.exceptions(NotCallableError) numpy._core._exceptions(UFuncTypeError _UFuncBinaryResolutionError
   _UFuncInputCastingError _UFuncNoLoopError _UFuncOutputCastingError) numpy.core._exceptions(UFuncTypeError
   _UFuncBinaryResolutionError _UFuncNoLoopError _UFuncOutputCastingError) numpy.exceptions(DTypePromotionError)
UserWarning:
  getpass(GetPassWarning)
ValueError:
  _hashlib(UnsupportedDigestmodError) aiohttp.client_exceptions(InvalidURL)
   attr.exceptions(AttrsAttributeNotFoundError NotAnAttrsClassError) binascii(Error) calendar(IllegalMonthError
   IllegalWeekdayError) dateutil.parser._parser(ParserError) django.core.exceptions(DisallowedHost)
   docker.errors(NullResource) gradio.exceptions(Error) graphlib(CycleError) ipaddress(AddressValueError
   NetmaskValueError) json(JSONDecodeError) json.decoder(JSONDecodeError) jwt.exceptions(DecodeError)
   marshmallow.exceptions(ValidationError) numpy(AxisError) numpy.exceptions(AxisError) numpy.linalg(LinAlgError)
   pandas._libs.tslibs.np_datetime(OutOfBoundsDatetime) pandas._libs.tslibs.parsing(DateParseError)
   pandas.errors(EmptyDataError IntCastingNaNError OutOfBoundsDatetime ParserError)
   pkg_resources(RequirementParseError) plistlib(InvalidFileException) pydantic(ValidationError)
   pydantic.error_wrappers(ValidationError) pydantic_core._pydantic_core(ValidationError) pytz.exceptions(NonExistentTimeError) simplejson.errors(JSONDecodeError)
   sklearn.exceptions(NotFittedError) statistics(StatisticsError) tokenizers.exceptions(TokenizerError)
   tomllib(TOMLDecodeError) urllib3.exceptions(LocationParseError LocationValueError ProxySchemeUnsupported
   ResponseNotChunked URLSchemeUnknown) urllib3.util.ssl_match_hostname(CertificateError) zipapp(ZipAppError)
`;
