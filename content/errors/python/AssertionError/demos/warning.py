import warnings

source = "assert (age >= 0, 'age must be 0 or more')"

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    compile(source, 'check.py', 'exec')

for warning in caught:
    print(f'{warning.category.__name__}: {warning.message}')
