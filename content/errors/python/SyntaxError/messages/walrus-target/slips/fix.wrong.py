prices = [4.50, 12.00, 3.25]
report = {}

if (report["total"] := sum(prices)) > 10:
    print("big order", report)
