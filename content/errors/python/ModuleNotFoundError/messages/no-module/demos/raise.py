import termcolor

print(termcolor.colored('ready', 'green'))
