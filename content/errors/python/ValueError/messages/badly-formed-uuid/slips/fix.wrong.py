import uuid

rows = ['5f0c1f5e-8d0a-4d6e-9a37-3d2f1c1b0a99', '5f0c1f5e-8d0a-4d6e-9a37', '']
for row in rows:
    print(uuid.UUID(row).version)
