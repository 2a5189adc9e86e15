import os
from pathlib import Path

HERE = Path(__file__).resolve().parent
os.chdir('/')
with open(HERE / Path(__file__).name, encoding='utf-8') as file:
    print(file.readline().strip())
