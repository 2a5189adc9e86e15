settings = {
    "theme": "dark",
    "language": ,
    "zoom": 1.5,
}
print(settings)
