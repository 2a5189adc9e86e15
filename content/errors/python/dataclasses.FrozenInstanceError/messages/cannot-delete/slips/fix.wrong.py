from dataclasses import asdict, dataclass

@dataclass(frozen=True)
class Login:
    user: str
    token: str

login = Login('ana', 'x1')
del login.token
print(asdict(login))
