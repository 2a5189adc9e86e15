import { execFileSync } from 'node:child_process';

/** Prints the class's own name and that of its first base as JSON, or null; builtins stand without their module. */
const program = `
import builtins, importlib, json, sys

def qualified(cls, module=None):
    module = module or cls.__module__
    return cls.__qualname__ if cls.__module__ == 'builtins' else module + '.' + cls.__qualname__

module, _, name = sys.argv[1].rpartition('.')
try:
    holder = importlib.import_module(module) if module else builtins
except ImportError:
    holder = None
found = [getattr(holder, key) for key in dir(holder) if key.lower() == name.lower()] if holder else []
found = [cls for cls in found if isinstance(cls, type) and issubclass(cls, BaseException)]
print(json.dumps({'name': qualified(found[0], module), 'parent': qualified(found[0].__bases__[0])} if found else None))
`;

/** What an interpreter says of an exception class. */
export interface PythonClass {
  /** Its own name: asked for IOError or keyerror, Python says OSError and KeyError. */
  readonly name: string;
  readonly parent: string;
}

/** A Python and a class name → the class; undefined when this Python has none of that name. */
export function readPythonClass(python: string, className: string): PythonClass | undefined {
  try {
    const printed = execFileSync(python, ['-c', program, className], { encoding: 'utf8', stdio: 'pipe' });
    return (JSON.parse(printed) as PythonClass | null) ?? undefined;
  } catch {
    return undefined; // A module that cannot be imported here, for example.
  }
}
