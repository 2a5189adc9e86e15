from dataclasses import dataclass

@dataclass(frozen=True)
class Page:
    title: str

    def __post_init__(self):
        object.__setattr__(self, 'title', self.title.strip())

print(Page('  Contact '))
