import math

chances = [1e-5] * 62
log_odds = sum(math.log10(chance) for chance in chances)
print(f'one in 10^{-log_odds:.0f}')
