class Report:
    def __init__(self, rows):
        self.rows = rows

    def total(self):
        return sum(self.rows)


def amount(value):
    if isinstance(value, Report):
        return value.total()
    return value


print(amount(Report([3, 4])) + amount(5))
