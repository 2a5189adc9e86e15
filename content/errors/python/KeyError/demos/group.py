from collections import Counter, defaultdict

sales = [('Ana', 3), ('Luis', 5), ('Ana', 4)]

totals = Counter()
by_person = defaultdict(list)  # (1)
for name, amount in sales:
    totals[name] += amount  # (2)
    by_person[name].append(amount)

print(totals['Ana'], totals['Eva'])  # (3)
print(dict(by_person))
print('Eva' in by_person, by_person['Eva'], 'Eva' in by_person)  # (4)
