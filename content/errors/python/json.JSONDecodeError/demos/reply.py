import json


def parse(status, content_type, body):
    if status != 200 or 'json' not in content_type:  # (1)
        raise RuntimeError(f'HTTP {status} {content_type}: {body[:20]}')
    try:
        return json.loads(body)
    except json.JSONDecodeError as error:
        raise RuntimeError(f'broken JSON: {body[:20]}') from error  # (2)


for reply in [
    (200, 'application/json', '{"total": 3}'),
    (502, 'text/html', '<html>Bad Gateway</html>'),
    (200, 'application/json', '{"total": '),
]:
    try:
        print(parse(*reply))
    except RuntimeError as error:
        print(error)
