minutes = 95
hours = minutes // 60
print(f'Duration: {hours} h {minutes % 60} min')
