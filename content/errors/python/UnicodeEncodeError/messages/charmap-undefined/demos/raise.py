import io

screen = io.TextIOWrapper(io.BytesIO(), encoding='cp1252')
print('deploy finished ✓', file=screen)
