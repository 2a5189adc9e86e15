def draw(width, height, color="red"):
    return f"{width}x{height} {color}"

print(draw(width=80, height=24, color="blue"))
