import runpy

runpy.run_module('json', run_name='__main__')
