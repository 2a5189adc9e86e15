from Tkinter import Tk

window = Tk()
