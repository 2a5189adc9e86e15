source = "header = b'Host: ' 'example.com'"

try:
    compile(source, 'request.py', 'exec')
except SyntaxError as error:
    print(error.msg)
