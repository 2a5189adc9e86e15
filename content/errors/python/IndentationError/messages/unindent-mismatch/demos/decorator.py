source = '''
class Cart:
    @property

print(Cart())
'''

try:
    compile(source, 'cart.py', 'exec')
except IndentationError as error:
    print(error.msg)
