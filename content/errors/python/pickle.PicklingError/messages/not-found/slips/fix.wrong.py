import pickle
from enum import Enum

Status = Enum('OrderStatus', 'OPEN SENT')
order = {'id': 7, 'status': Status.OPEN}
print(pickle.loads(pickle.dumps(order))['status'])
