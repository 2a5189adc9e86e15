class Report:
    def __init__(self, rows):
        self.rows = rows

    def total(self):
        return sum(self.rows)

    def text(self):
        return f'Total: {total()}'


print(Report([3, 5]).text())
