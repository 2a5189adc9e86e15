import os

os.rmdir('/')
