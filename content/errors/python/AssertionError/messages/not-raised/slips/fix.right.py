import unittest


def parse(text):
    return int(text)


unittest.TestCase().assertRaises(ValueError, parse, 'x')
