from textwrap import indent

body = ['double = n * 2', 'print(double)']
program = 'for n in (1, 2):\n' + indent('\n'.join(body), '    ')
exec(program)
