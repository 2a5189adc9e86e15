prices = [4.50, 12.00, 3.25]
report = {}

if (total := sum(prices)) > 10:
    report["total"] = total
    print("big order", report)
