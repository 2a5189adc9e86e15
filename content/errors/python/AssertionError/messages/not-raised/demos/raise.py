import unittest

test = unittest.TestCase()
with test.assertRaises(ValueError):
    age = int('42')
