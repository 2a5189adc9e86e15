from importlib import import_module

for name in ['urllib2', 'urlparse', 'ConfigParser', 'Queue', 'httplib', 'cPickle', 'StringIO', '__builtin__']:  # (1)
    try:
        import_module(name)
    except ModuleNotFoundError as error:
        print(error)
