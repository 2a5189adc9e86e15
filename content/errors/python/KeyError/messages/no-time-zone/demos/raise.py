from zoneinfo import ZoneInfo

print(ZoneInfo('America/Brasilia').key)
