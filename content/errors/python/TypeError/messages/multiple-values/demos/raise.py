class Printer:
    def print_pages(copies, first=1, last=None):
        return copies, first, last


printer = Printer()
print(printer.print_pages(copies=2))
