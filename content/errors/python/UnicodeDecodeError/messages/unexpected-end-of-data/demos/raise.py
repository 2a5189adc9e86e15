data = 'café com leite'.encode('utf-8')
title = data[:4]
print(title.decode('utf-8'))
