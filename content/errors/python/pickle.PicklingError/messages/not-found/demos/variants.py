import pickle
import types

plugin = types.ModuleType('plugin')
exec('class Tool: pass', vars(plugin))
try:
    pickle.dumps(plugin.Tool())
except pickle.PicklingError as error:
    print(error)
