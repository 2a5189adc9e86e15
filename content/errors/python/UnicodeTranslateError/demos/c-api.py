import ctypes

translate = ctypes.pythonapi.PyUnicode_Translate  # (1)
translate.restype = ctypes.py_object
translate.argtypes = [ctypes.py_object, ctypes.py_object, ctypes.c_char_p]

table = {ord('é'): None}
try:
    print(translate('nuit', table, b'strict'))
    print(translate('éé', table, b'strict'))
except UnicodeTranslateError as error:
    print(error)
print('née'.translate(table))  # (2)
