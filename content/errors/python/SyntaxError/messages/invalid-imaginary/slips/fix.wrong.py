impedance = 3 + 4johm
print(abs(impedance))
