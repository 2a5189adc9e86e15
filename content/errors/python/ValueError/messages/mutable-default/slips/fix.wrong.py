from dataclasses import dataclass


@dataclass
class Settings:
    theme: str = 'light'
    shortcuts: dict = {'save': 'Ctrl+S'}


print(Settings())
