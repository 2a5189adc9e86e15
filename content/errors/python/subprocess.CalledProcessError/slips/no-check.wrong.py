import json
import subprocess

result = subprocess.run(['sh', '-c', 'exit 3'], stdout=subprocess.PIPE)
print(json.loads(result.stdout))
