def connect(host, *):
    return host


print(connect("localhost"))
