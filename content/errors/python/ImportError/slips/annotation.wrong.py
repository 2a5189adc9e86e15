import shutil
import sys
from pathlib import Path

folder = Path('/tmp/errata-annotation-wrong')
folder.mkdir()
(folder / 'order.py').write_text('from customer import Customer\nclass Order:\n    buyer: Customer\n')
(folder / 'customer.py').write_text('''
from order import Order
class Customer:
    orders: 'list[Order]'
''')
sys.path.insert(0, str(folder))
try:
    from order import Order
    print(Order.__annotations__['buyer'].__name__)
finally:
    shutil.rmtree(folder)
