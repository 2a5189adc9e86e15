for name in ['Ana', 'Luis']:
    greeting = 'Hello, ' + name
	print(greeting)
