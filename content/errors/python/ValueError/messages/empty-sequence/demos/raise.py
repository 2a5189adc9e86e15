grades = {'ana': 9.5, 'leo': 7.0}
passed = [grade for grade in grades.values() if grade > 10]
print(max(passed))
