import ctypes

libm = ctypes.CDLL('libm.so.5')
libm.sqrt.restype = ctypes.c_double
print(libm.sqrt(ctypes.c_double(49)))
