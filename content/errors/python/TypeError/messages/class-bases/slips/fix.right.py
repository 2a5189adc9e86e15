class Logged:
    def save(self):
        print('log')


class Document(Logged):
    pass


class Report(Document):
    pass


Report().save()
