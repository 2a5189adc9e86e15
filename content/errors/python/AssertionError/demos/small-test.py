import unittest


def slug(title):
    return title.lower().replace(' ', '-')


class SlugTest(unittest.TestCase):
    def test_words(self):
        self.assertEqual(slug('Hello World'), 'hello-world')

    def test_spaces(self):
        self.assertEqual(slug('Hello  World'), 'hello-world')  # (1)


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(SlugTest).run(result)
for test, trace in result.failures:
    print(test.id().split('.')[-1], '|', trace.splitlines()[-4])  # (2)
