class Timer:
    def __enter__(self):
        print('start')
        return self

    def stop(self):
        print('stop')


with Timer():
    print('working')
