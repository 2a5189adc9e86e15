import importlib
import importlib.util
import runpy
from types import ModuleType

calls = [
    lambda: runpy.run_module('http'),
    lambda: importlib.reload(ModuleType('prices')),
    lambda: importlib.util.resolve_name('..tax', 'shop'),
]

for call in calls:
    try:
        call()
    except ImportError as error:
        print(error)
