import sys

root = 3 + 4j
for call in (
    lambda: root % 2,
    lambda: root // 2,
    lambda: divmod(root, 2),
    lambda: pow('65', 17, 3233),
    lambda: print >> sys.stderr,
):
    try:
        print(call())
    except TypeError as error:
        print(error)
