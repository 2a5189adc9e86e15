class Settings:
    pass


settings = Settings()
for name, value in {'theme': 'dark', 1: 'first'}.items():
    setattr(settings, name, value)
