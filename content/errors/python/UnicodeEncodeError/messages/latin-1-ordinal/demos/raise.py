from http.client import HTTPConnection

api_key = 'sk-4f…9c'
connection = HTTPConnection('127.0.0.1', 1)
connection.request('GET', '/', headers={'Authorization': f'Bearer {api_key}'})
