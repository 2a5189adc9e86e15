from dataclasses import asdict, dataclass

@dataclass(frozen=True)
class Login:
    user: str
    token: str

login = Login('ana', 'x1')
data = asdict(login)
del data['token']
print(data)
