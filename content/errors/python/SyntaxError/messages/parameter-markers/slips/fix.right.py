def draw(shape, color="red", **options):
    return f"{color} {shape} {options}"

print(draw("circle", width=3))
