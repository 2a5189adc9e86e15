template = '{name} {{ color: {color}; }'
print(template.format(name='h1', color='red'))
