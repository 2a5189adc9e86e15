import json

try:
    import rapidjson as parser  # (1)
except ModuleNotFoundError as error:
    if error.name != 'rapidjson':  # (2)
        raise
    parser = json

print(parser.__name__, parser.loads('{"ok": true}'))
