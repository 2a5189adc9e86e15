try:
    from statistics import average
except ImportError:
    pass

print(average([7, 9]))
