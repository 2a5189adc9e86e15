from statistics import mean

print(mean([7, 9]))
