links = {'home': ['news', 'about'], 'news': ['home'], 'about': []}
pending = {'home'}
seen = set()
while pending:
    page = pending.pop()
    seen.add(page)
    pending.update(set(links[page]) - seen)
    print(len(seen), 'seen')
