from zoneinfo import ZoneInfo, available_timezones

settings = {'zone': 'Europe/Barcelona'}
if settings['zone'] in available_timezones():
    print(ZoneInfo(settings['zone']).key)
else:
    print('unknown time zone:', settings['zone'])
