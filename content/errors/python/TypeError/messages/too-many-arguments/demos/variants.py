class Player:
    def start():
        return 'playing'

    def jump(self, height=1):
        return height

    def move(self, *, speed):
        return speed


player = Player()
for call in (
    lambda: player.start(),
    lambda: player.jump(2, 3),
    lambda: player.move(1, speed=2),
    lambda: Player('Ana'),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
