import pickle

prices = (price * 2 for price in [2.5, 4.0])
print(pickle.dumps(prices))
