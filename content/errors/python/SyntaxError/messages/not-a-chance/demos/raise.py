from __future__ import braces

for name in ["Ana", "Rui"]:
    print(name)
