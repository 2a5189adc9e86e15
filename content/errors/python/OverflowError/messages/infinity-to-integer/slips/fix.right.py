import math

limits = {'free': 10.0, 'pro': 500.0, 'team': float('inf')}
for plan, limit in limits.items():
    print(plan, int(limit) if math.isfinite(limit) else 'unlimited')
