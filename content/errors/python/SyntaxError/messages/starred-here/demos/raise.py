line = "Ana;30;Recife"
fields = *line.split(";")
print(fields)
