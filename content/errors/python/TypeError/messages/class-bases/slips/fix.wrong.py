class Logged:
    def save(self):
        print('log')


class Document(Logged):
    pass


class Report(Logged, Document):
    pass


Report().save()
