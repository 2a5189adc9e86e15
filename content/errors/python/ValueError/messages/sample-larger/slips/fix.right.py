import random

questions = ['2 + 2', '3 * 4', '10 / 5']
quiz = random.sample(questions, min(10, len(questions)))
print(len(quiz), 'questions')
