source = 'for row in rows:\n    name = row[0]\n\tprint(name)\n'


def show(line):
    body = line.lstrip(' \t')
    margin = line[: len(line) - len(body)]
    return margin.replace(' ', '.').replace('\t', '>') + body  # (1)


try:
    compile(source, 'program.py', 'exec')
except IndentationError as error:  # (2)
    print(f'{type(error).__name__}: {error.msg}')
    for number, line in enumerate(source.splitlines(), 1):
        print(number, show(line), '<--' if number == error.lineno else '')  # (3)
