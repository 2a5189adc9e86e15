def draw(shape, **options, color="red"):
    return f"{color} {shape} {options}"

print(draw("circle", width=3))
