import random

questions = ['2 + 2', '3 * 4', '10 / 5']
quiz = random.sample(questions, 10)
print(len(quiz), 'questions')
