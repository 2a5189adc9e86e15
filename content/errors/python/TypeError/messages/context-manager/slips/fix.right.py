from contextlib import contextmanager


@contextmanager
def indented(text):
    print('>', text)
    yield
    print('<', text)


with indented('report'):
    print('working')
