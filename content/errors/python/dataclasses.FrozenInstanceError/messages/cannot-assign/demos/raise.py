from dataclasses import dataclass

@dataclass(frozen=True)
class Settings:
    theme: str

settings = Settings('light')
settings.theme = 'dark'
