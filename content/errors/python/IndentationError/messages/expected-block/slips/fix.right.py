def export(rows):
    pass


def report(rows):
    print(len(rows), 'rows')


report(['ana', 'luis'])
