try:
    raise ExceptionGroup("two", [ValueError(1), KeyError("pen")])
except* ValueError as group:
    print("values", group.exceptions)
except KeyError as error:
    print("keys", error)
