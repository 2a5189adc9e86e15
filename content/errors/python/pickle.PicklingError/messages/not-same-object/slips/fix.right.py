import pickle
import sys
import types

sys.modules['shop'] = shop = types.ModuleType('shop')
source = 'class Cart:\n    items = ()\n'
exec(source, vars(shop))
exec(source, vars(shop))
cart = shop.Cart()
print(pickle.loads(pickle.dumps(cart)).items)
