for name in ['Ana', 'Luis']:
    print(name)
