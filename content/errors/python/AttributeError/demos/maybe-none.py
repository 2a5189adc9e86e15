import re


def domain(text):
    match = re.search(r'@(\w+)', text)
    return match.group(1) if match else None  # (1)


for text in ['ana@example', 'no address']:
    found = domain(text)
    print(found.upper() if found is not None else 'UNKNOWN')  # (2)
