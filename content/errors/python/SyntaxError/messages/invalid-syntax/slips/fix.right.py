score = 7
if score >= 9:
    print('excellent')
if score >= 5 and score < 9:
    print('passed')
