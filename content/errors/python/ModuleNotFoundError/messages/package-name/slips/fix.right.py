PACKAGES = {'cv2': 'opencv-python', 'PIL': 'pillow', 'bs4': 'beautifulsoup4'}

try:
    import cv2
    print(cv2.__version__)
except ModuleNotFoundError as error:
    print('python -m pip install', PACKAGES.get(error.name, error.name))
