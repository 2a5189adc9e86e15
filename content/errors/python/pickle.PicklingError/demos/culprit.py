import pickle


def culprit(value, path):
    try:
        pickle.dumps(value)
        return None
    except (pickle.PicklingError, AttributeError, TypeError):  # (1)
        parts = value if isinstance(value, dict) else getattr(value, '__dict__', {})
        found = (culprit(part, f'{path}.{name}') for name, part in parts.items())  # (2)
        return next(filter(None, found), path)  # (3)


class Job:
    def __init__(self, name):
        self.name = name
        self.options = {'width': 80, 'keep': lambda row: row}


print(culprit(Job('report'), 'job'))
print(culprit({'name': 'report'}, 'job'))
