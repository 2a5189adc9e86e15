volume = 5

def set_volume(new_volume):
    global volume
    volume = new_volume

set_volume(8)
print(volume)
