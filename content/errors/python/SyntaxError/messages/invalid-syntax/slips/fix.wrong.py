score = 7
if score >= 9:
    print('excellent')
if score >= 5 && score < 9:
    print('passed')
