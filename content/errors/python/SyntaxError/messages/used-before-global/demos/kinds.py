sources = [
    "total = 0\nglobal total",
    "def add():\n  total = 0\n  global total",
    "def make():\n  total = 0\n  def add():\n    print(total)\n    nonlocal total",
    "def make():\n  total = 0\n  def add():\n    total = 1\n    nonlocal total",
]
for source in sources:
    try:
        compile(source, "shop.py", "exec")
    except SyntaxError as error:
        print(error.lineno, error.msg)
