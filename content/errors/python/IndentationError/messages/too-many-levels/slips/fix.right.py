if all(number < 200 for number in range(100)):
    print('all below 200')
