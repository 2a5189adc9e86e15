packets = [b'\x01\x05hello', b'\x01']
for packet in packets:
    kind, length = packet[0], packet[1]
    print(kind, packet[2:2 + length])
