pages = ['home', 'about', 'contact']

for number in len(pages):
    print(number + 1, pages[number])
