import argparse

parser = argparse.ArgumentParser(prog='app.py', exit_on_error=False)
parser.add_argument('--port', type=int, default=8000)
options = parser.parse_args(['--port', 'http'])
print(options.port)
