import unittest


def parse(text):
    try:
        return int(text)
    except ValueError:
        return None


unittest.TestCase().assertRaises(ValueError, parse, 'x')
