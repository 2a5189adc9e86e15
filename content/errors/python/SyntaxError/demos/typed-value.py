import ast


def read(text):
    try:
        return ast.literal_eval(text)  # (1)
    except SyntaxError as error:
        return f'{error.msg}, character {error.offset}'  # (2)
    except ValueError:
        return 'not a plain value'


for text in ['[3, 5, 8]', '[3, 5, 8', 'rows[0]']:
    print(read(text))
