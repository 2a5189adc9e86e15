import unittest


class CartTest(unittest):
    def test_total(self):
        self.assertEqual(2.5 + 4, 6.5)


print(CartTest('test_total').run())
