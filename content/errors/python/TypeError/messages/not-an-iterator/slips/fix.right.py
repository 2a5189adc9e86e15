class Shelf:
    def __init__(self, books):
        self.books = books

    def __iter__(self):
        return iter(self.books)


for book in Shelf(['Momo', 'Emma']):
    print(book)
