from dataclasses import dataclass, field


@dataclass
class Settings:
    theme: str = 'light'
    shortcuts: dict = field(default_factory=lambda: {'save': 'Ctrl+S'})


print(Settings())
