lines = [
    "send(to='ana', 'hello')",
    "send(**options, 'hello')",
    "send(**options, *texts)",
    "send(to='ana', *texts)",
]
for line in lines:
    try:
        compile(line, "mail.py", "exec")
        print(line, "-> ok")
    except SyntaxError as error:
        print(line, "->", error.msg)
