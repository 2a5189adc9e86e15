import pickle


class Line:
    def __init__(self, text):
        self.text = text


def report(rows):
    return [Line(row) for row in rows]


data = pickle.dumps(report(['pen', 'ink']))
print([line.text for line in pickle.loads(data)])
