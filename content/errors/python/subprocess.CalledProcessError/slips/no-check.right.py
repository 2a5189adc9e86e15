import json
import subprocess

result = subprocess.run(['sh', '-c', 'exit 3'], stdout=subprocess.PIPE)
try:
    result.check_returncode()
    print(json.loads(result.stdout))
except subprocess.CalledProcessError as error:
    print(error)
