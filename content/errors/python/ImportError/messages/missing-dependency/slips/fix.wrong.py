def read_sheet(path):
    import openpyxl
    return openpyxl.load_workbook(path)


rows = read_sheet('sales.xlsx')
