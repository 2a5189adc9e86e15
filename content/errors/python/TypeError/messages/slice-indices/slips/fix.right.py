settings = {'preview': '4'}
text = 'From Lima to Cusco'

print(text[:int(settings['preview'])])
