from __future__ import annotation

print("ready")
