width = 12
print(f'table {{ width: {width}px }')
