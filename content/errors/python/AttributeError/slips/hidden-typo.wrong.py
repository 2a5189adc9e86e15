class Report:
    def __init__(self, rows):
        self.rows = rows

    def total(self):
        return sum(self.row)


def amount(value):
    try:
        return value.total()
    except AttributeError:
        return value


print(amount(Report([3, 4])) + amount(5))
