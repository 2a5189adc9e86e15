import ctypes
from ctypes.util import find_library

libm = ctypes.CDLL(find_library('m'))
libm.sqrt.restype = ctypes.c_double
print(libm.sqrt(ctypes.c_double(49)))
