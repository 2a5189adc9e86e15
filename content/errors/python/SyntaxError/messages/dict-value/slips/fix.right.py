settings = {
    "theme": "dark",
    "language": None,
    "zoom": 1.5,
}
print(settings)
