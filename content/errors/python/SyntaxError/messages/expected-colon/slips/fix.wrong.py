scores = [7, 4, 9]
for score in scores:
    if score >= 5:
        print(score, 'passed')
    else
        print(score, 'failed')
