from dataclasses import dataclass

@dataclass(frozen=True)
class Login:
    user: str
    token: str

login = Login('ana', 'x1')
del login.token
