scores = [7, 9, 4]

try:
    print(scores[3])  # (1)
except IndexError as error:
    print(f'{type(error).__name__}: {error}')  # (2)

print(scores[-1], scores[len(scores) - 1])  # (3)
print(scores[3:], scores[1:99])  # (4)
