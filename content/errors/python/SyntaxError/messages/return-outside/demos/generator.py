source = '''
async def rows():
    yield 1
    return 2
'''

try:
    compile(source, 'rows.py', 'exec')
except SyntaxError as error:
    print(error.msg)
