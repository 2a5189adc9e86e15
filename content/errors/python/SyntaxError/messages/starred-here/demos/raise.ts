const source = "const fields = ...'Ana;30'.split(';');";
eval(source);
