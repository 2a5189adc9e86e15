from pathlib import PurePosixPath

photo = PurePosixPath('/home/ana/photos/beach.jpg')
print(photo.relative_to('/home/leo'))
