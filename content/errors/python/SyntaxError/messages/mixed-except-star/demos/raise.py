try:
    raise ExceptionGroup("two", [ValueError(1), KeyError("pen")])
except* ValueError:
    print("values")
except KeyError:
    print("keys")
