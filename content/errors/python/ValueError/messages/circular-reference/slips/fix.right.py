import json


class Node:
    def __init__(self, name):
        self.name = name


print(json.dumps([Node('root')], default=lambda node: node.__dict__))
