sources = [
    "def make():\n  total = 0\n  def add(total):\n    nonlocal total",
    "def make():\n  total = 0\n  def add():\n    nonlocal total\n    global total",
]
for source in sources:
    try:
        compile(source, "shop.py", "exec")
    except SyntaxError as error:
        print(error.lineno, error.msg)
