cases = [
    ["_", "1"],
    ["1 | other"],
    ["(x, x)"],
]
for patterns in cases:
    lines = [f"  case {pattern}: pass" for pattern in patterns]
    try:
        compile("\n".join(["match value:", *lines]), "shop.py", "exec")
    except SyntaxError as error:
        print(*patterns, "->", error.msg)
