import tempfile
from pathlib import Path


def convert(path, width=4):
    lines = path.read_text(encoding='utf-8').splitlines()
    fixed = []
    for line in lines:
        body = line.lstrip(' \t')
        margin = line[: len(line) - len(body)].expandtabs(width)  # (1)
        fixed.append(margin + body)
    path.write_text('\n'.join(fixed) + '\n', encoding='utf-8')


with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, 'report.py')
    path.write_text('for n in (1, 2):\n    double = n * 2\n\tprint(double)\n', encoding='utf-8')
    convert(path)
    exec(compile(path.read_text(encoding='utf-8'), 'report.py', 'exec'))  # (2)
