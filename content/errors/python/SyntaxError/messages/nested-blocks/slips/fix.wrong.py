digits = "abc"
names = [f"d{number}" for number in range(22)]
lines = [" " * i + f"for {name} in digits:" for i, name in enumerate(names)]
lines.append(" " * len(names) + "break")

exec("\n".join(lines))
print(d0, d21)
