import os.pathh

print(os.pathh.join('data', 'sales.csv'))
