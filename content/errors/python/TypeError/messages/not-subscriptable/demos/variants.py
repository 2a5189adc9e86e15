class Inventory:
    def __init__(self):
        self.items = {'pen': 3}

    def __getitem__(self, name):
        return self.items[name]


for value in Inventory, Inventory().__getitem__, {'pen', 'ink'}, 3:
    try:
        print(value['pen'])
    except TypeError as error:
        print(error)
