from distutils.util import strtobool

debug = strtobool('yes')
print(bool(debug))
