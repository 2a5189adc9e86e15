settings = {'theme': 'dark'}

with open(settings.get('log_file'), 'a') as log:
    log.write('started')
