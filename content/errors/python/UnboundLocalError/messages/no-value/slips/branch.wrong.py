def fare(age):
    if age < 18:
        price = 5
    elif age >= 65:
        price = 7
    return price


print(fare(12), fare(40))
