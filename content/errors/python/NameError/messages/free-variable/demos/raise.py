def report():
    def show():
        print('total:', total)

    show()
    total = 5


report()
