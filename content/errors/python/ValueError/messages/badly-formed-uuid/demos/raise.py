import uuid

user_id = '42'
print(uuid.UUID(user_id))
