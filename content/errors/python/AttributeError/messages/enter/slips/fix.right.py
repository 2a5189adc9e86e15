class Timer:
    def __enter__(self):
        print('start')
        return self

    def __exit__(self, kind, error, trace):
        print('stop')


with Timer():
    print('working')
