from textwrap import dedent


def make_program():
    return dedent("""
        total = 4.5 + 12
        print(total)
    """)


exec(make_program())
