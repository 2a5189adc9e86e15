impedance_ohm = 3 + 4j
print(abs(impedance_ohm))
