class Shelf:
    def __init__(self, books):
        self.books = books

    def __iter__(self):
        return self.books


for book in Shelf(['Momo', 'Emma']):
    print(book)
