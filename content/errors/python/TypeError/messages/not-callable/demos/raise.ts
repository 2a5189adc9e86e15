interface Plugin {
  name: string;
  start: () => void;
}

const plugin = JSON.parse('{ "name": "spell-check", "start": "main" }') as Plugin;
plugin.start();
