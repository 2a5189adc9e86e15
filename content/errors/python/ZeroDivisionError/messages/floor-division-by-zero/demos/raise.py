photos = 120
per_page = 0
pages, rest = divmod(photos, per_page)
print(pages, rest)
