def draw(width=80, height=24, color="red"):
    return f"{width}x{height} {color}"

print(draw(width=300, color="blue", height=200))
