def export(rows):
    # write the rows to a file


def report(rows):
    print(len(rows), 'rows')


report(['ana', 'luis'])
