from abc import ABC, abstractmethod


class Notifier(ABC):
    @abstractmethod
    def send(self, text):
        pass


class EmailNotifier(Notifier):
    def send_mail(self, text):
        print('mail:', text)


EmailNotifier().send('hello')
