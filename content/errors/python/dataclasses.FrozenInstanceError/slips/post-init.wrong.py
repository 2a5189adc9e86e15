from dataclasses import dataclass

@dataclass(frozen=True)
class Page:
    title: str

    def __post_init__(self):
        self.title = self.title.strip()

print(Page('  Contact '))
