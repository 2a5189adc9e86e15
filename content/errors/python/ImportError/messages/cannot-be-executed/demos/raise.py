import runpy

runpy.run_module('http', run_name='__main__')
