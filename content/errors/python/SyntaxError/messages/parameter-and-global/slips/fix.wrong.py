volume = 5

def set_volume(volume):
    global volume
    volume = volume

set_volume(8)
print(volume)
