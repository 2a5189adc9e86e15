abstract class Notifier {
  abstract send(text: string): void;
}

class EmailNotifier extends Notifier {
  send(text: string) {
    console.log('mail:', text);
  }
}

new EmailNotifier().send('hello');
