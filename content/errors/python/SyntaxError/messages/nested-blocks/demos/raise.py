depth = 25
lines = ["    " * level + "for item in items:" for level in range(depth)]
lines.append("    " * depth + "count += 1")

compile("\n".join(lines), "generated.py", "exec")
