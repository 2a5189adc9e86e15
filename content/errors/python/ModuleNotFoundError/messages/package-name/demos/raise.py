import cv2

image = cv2.imread('photo.png')
