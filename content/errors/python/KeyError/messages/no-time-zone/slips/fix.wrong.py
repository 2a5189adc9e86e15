from zoneinfo import ZoneInfo

settings = {'zone': 'Europe/Barcelona'}
print(ZoneInfo(settings['zone']).key)
