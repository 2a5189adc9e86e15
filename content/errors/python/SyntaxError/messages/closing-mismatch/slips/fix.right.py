scores = {'ana': [7, 9], 'luis': [8, 10]}
print(max(scores['ana']))
