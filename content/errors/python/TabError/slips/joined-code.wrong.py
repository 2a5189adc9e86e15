body = ['double = n * 2', '\tprint(double)']
program = 'for n in (1, 2):\n        ' + '\n'.join(body)
exec(program)
