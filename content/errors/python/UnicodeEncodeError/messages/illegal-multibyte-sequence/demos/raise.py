import io

chinese_screen = io.TextIOWrapper(io.BytesIO(), encoding='gbk')
print('© 2024 José', file=chinese_screen)
