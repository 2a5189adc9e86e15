/**
 * MDN's page on an error of JavaScript, and what marks the messages of V8, Firefox and Safari that it is about.
 * `*` stands for anything, `=` before a fragment means that it is the whole message. The longest fragment wins.
 */
export const mdnTable = `
Already_executing_generator: Generator is already running|already executing generator|Generator is executing
Arguments_not_allowed: 'arguments' is not allowed in class field|arguments is not valid in fields|Cannot reference 'arguments' in class field
Array_sort_argument: comparison function must be either a function|invalid Array.prototype.sort argument|sort requires the comparator|sort callback must be a function|comparator must be a function
await_yield_in_parameter: await-expression in formal parameters|yield expression not allowed in formal parameter|await expression can't be used in parameter|yield expression can't be used in parameter|'await' within a parameter default|'yield' within a parameter default|Unexpected keyword 'yield'. Cannot use yield expression within parameters
Bad_await: await is only valid in async functions|await is only valid in async function
Bad_break: Illegal break statement|unlabeled break must be inside|'break' is only valid inside
Bad_continue: Illegal continue statement|continue must be inside loop|'continue' is only valid inside
Bad_new_optional: optional chain from new expression|new keyword cannot be used with an optional chain|Cannot call constructor in an optional chain
Bad_optional_template: tagged template on optional chain|tagged template cannot be used with optional chain|tagged templates in an optional chain
Bad_radix: radix argument must be between|radix must be an integer
Bad_regexp_flag: Invalid flags supplied to RegExp|invalid regular expression flag|Invalid regular expression flags
Bad_return: Illegal return statement|return not in function|Return statements are only valid
Bad_strict_arguments_eval: Unexpected eval or arguments in strict|can't be defined or assigned to in strict mode|Cannot modify 'arguments' in strict|Cannot modify 'eval' in strict|Cannot declare a variable named * in strict mode
Bad_super_call: 'super' keyword unexpected here|super() is only valid in derived class|super is not valid in this context
Bad_super_prop: use of super property accesses only valid
BigInt_division_by_zero: =Division by zero|BigInt division by zero|0 is an invalid divisor value
BigInt_negative_exponent: =Exponent must be positive|=Exponent must be non-negative|BigInt negative exponent|=Negative exponent is not allowed
BigInt_not_serializable: know how to serialize a BigInt|BigInt value can't be serialized|JSON.stringify cannot serialize BigInt
Builtin_ctor_no_new: Constructor * requires 'new'|calling a builtin * constructor without new|calling * constructor without new is invalid
Called_on_incompatible_type: called on incompatible receiver|called on incompatible|=Type error|is not a generic function|CreateListFromArrayLike called on non-object|Receiver should be|Illegal invocation
Cant_access_lexical_declaration_before_init: Cannot access * before initialization|can't access lexical declaration|Cannot access uninitialized variable
Cant_assign_to_property: Cannot create property * on |can't assign to property * not an object
Cant_set_prototype: Immutable prototype object|can't set prototype of this object|Cannot set prototype of immutable|#<*> is not extensible
Cant_be_converted_to_BigInt_because_it_isnt_an_integer: cannot be converted to a BigInt because it is not an integer|can't be converted to BigInt because it isn't an integer|=Not an integer
Cant_convert_BigInt_to_number: Cannot convert a BigInt value to a number|can't convert BigInt to number|Conversion from 'BigInt' to 'number'
Cant_convert_x_to_BigInt: Cannot convert * to a BigInt|can't convert * to BigInt|Invalid argument type in ToBigInt
Cant_define_property_object_not_extensible: object is not extensible|Object is not extensible|define property on object that is not extensible
Cant_delete: Cannot delete property '*' of #<|is non-configurable and can't be deleted|=Unable to delete property.
Cant_delete_private_fields: Private fields can not be deleted|private fields can't be deleted|Cannot delete private field
Cant_redefine_property: Cannot redefine property|can't redefine non-configurable property|change value of a readonly property|change configurable attribute|change enumerable attribute|change access mechanism for an unconfigurable
Cant_use_nullish_coalescing_unparenthesized: Unexpected token '??'|cannot use \`??\` unparenthesized|Coalescing and logical operators used together
Class_ctor_no_new: Class constructor * cannot be invoked without|class constructors must be invoked with|call a class constructor without
Constructor_cant_be_used_directly: Abstract class * not directly constructable|constructor can't be used directly|cannot be constructed directly
Cyclic_object_value: circular structure to JSON|cyclic object value|cannot serialize cyclic structures
Cyclic_prototype: Cyclic __proto__|cyclic __proto__|prototype chain cycle
Delete_in_strict_mode: Delete of an unqualified identifier|'delete' operator to an unqualified name|Cannot delete unqualified property
Deprecated_caller_or_arguments_usage: 'caller', 'callee', and 'arguments' properties|'arguments', 'callee', and 'caller'|access to strict mode caller function
Deprecated_octal_escape_sequence: Octal escape sequences are not allowed|octal escape sequences can't be used|only valid numeric escape in strict|\\8 and \\9 are not allowed
Deprecated_octal_literal: Octal literals are not allowed|-prefixed octal literals|with a leading zero are forbidden|Decimals with leading zeros are not allowed
Deprecated_source_map_pragma: to indicate source*URL pragmas is deprecated
Duplicate_parameter: Duplicate parameter name|duplicate formal argument|Cannot declare a parameter named * already been declared|Duplicate parameter * not allowed
Duplicate_proto: Duplicate __proto__ fields|property name __proto__ appears more than once|redefine __proto__ property
Either_be_both_static_or_non-static: either be both static or non-static|non-static getter if there is a static|static getter if there is a non-static|private static * if there is a|private non-static * if there is a
Form_must_be_one_of: normalization form should be one of|form must be one of|any normalization form
Function_label: functions can only be declared at top level|functions can only be labelled|Function declarations are only allowed inside block
Get_set_missing_private: private member * whose class did not declare it|access private field or method: object is not the right|Cannot access invalid private field|Cannot write private member|Receiver must be *class|must be an instance of class
Getter_no_arguments: Getter must not have any formal|getter functions must have no
Getter_only: which has only a getter|setting getter-only property|undefined private setter|was defined without a setter
Hash_outside_class: '#' used outside of class|'#' not followed by identifier
Identifier_after_number: identifier starts immediately after numeric|No identifiers allowed directly after
Illegal_character: illegal character|Invalid character '|=Invalid or unexpected token|Invalid character: '
import_decl_module_top_level: import statement outside a module|import declarations may only appear at top|import call expects|import call expects one or two|Cannot use import statement
in_operator_no_object: Cannot use 'in' operator to search|right-hand side of 'in' should be an object|is not an Object. (evaluating '* in 
Invalid_array_length: nvalid array length|Array size is not a small enough|Invalid typed array length|Array buffer allocation failed|length too large|Array length must be a positive integer
Invalid_assignment_left-hand_side: Invalid left-hand side|invalid assignment left-hand side|Left side of assignment is not a reference|Left hand side of operator * must be a reference|invalid increment operand|invalid decrement operand
Invalid_BigInt_syntax: invalid BigInt syntax|parse String to BigInt
Invalid_const_assignment: Assignment to constant variable|invalid assignment to const|assign to readonly property.
Invalid_date: Invalid time value|=invalid date|=Invalid Date
Invalid_derived_return: Derived constructors may only return|derived class constructor returned invalid|non-object type in the constructor of a derived
Invalid_for-in_initializer: for-in loop variable declaration may not|for-in loop head declarations may not|loop variable inside a for-in
Invalid_for-of_initializer: for-of loop variable declaration may not|head of a for-of loop can't|loop variable inside a for-of
invalid_right_hand_side_instanceof_operand: Right-hand side of 'instanceof'|invalid 'instanceof' operand|Right hand side of instanceof|instanceof called on an object with an invalid prototype
is_not_iterable: is not iterable|object is not iterable|requires ...iterable|is not a function (near|Spread syntax requires|Symbol.iterator
JSON_bad_parse: JSON.parse:*|JSON.parse: unterminated string literal|in JSON at position|Unexpected end of JSON|JSON Parse error|is not valid JSON|after JSON at position|Expected property name or '}'|Expected ',' or|Bad control character in string literal|Unterminated string in JSON|Bad escaped character in JSON|after array element in JSON|after property value in JSON
Key_not_weakly_held: as weak map key|WeakMap key * must be|WeakMap keys must be|Invalid value used in weak|WeakSet value * must be|WeakRef* target must be|objects or non-registered symbols
Label_not_found: Undefined label|label not found|undeclared label
Malformed_URI: URI malformed|malformed URI|illegal UTF-16 sequence|URI error
Missing_bracket_after_list: missing ] after element list|closing ']' or a ','
Missing_colon_after_property_id: shorthand property initializer|missing : after property id|Expected a ':' following the property
Missing_curly_after_function_body: missing } after function body
Missing_curly_after_property_list: missing } after property list|Expected '}' to end an object literal
Missing_formal_parameter: missing formal parameter|Expected a parameter pattern or a ')'
Missing_initializer_in_const: Missing initializer in * declaration|missing = in * declaration|const declared variable * must have an initializer
Missing_initializer_in_destructuring: Missing initializer in destructuring|destructuring declaration
Missing_name_after_dot_operator: missing name after . operator|Expected a property name after '.'
Missing_parenthesis_after_argument_list: missing ) after argument list|Expected ')' to end an argument list
Missing_parenthesis_after_condition: missing ) after condition|Expected ')' to end an * condition|missing ( before condition
Missing_parenthesis_after_parameter_list: missing ) after formal parameters|missing ( before formal parameters
Missing_semicolon_before_statement: missing ; before statement|Expected ';' after variable declaration
More_arguments_needed: Object prototype may only be an Object or null|requires at least * argument|argument* required, but only|requires more than * argument
Negative_repetition_count: Invalid count value|repeat count must be non-negative|repeat argument must be greater
No_non-null_object: Property description must be an object|Property descriptor must be an object|is not a non-null object
No_properties: Cannot read propert*of undefined|Cannot read propert*of null|Cannot set propert*of undefined|Cannot set propert*of null|has no properties|can't access property|Cannot destructure property
No_variable_name: missing variable name
Non_configurable_array_element: of [object Array]|non-configurable array element
Not_a_constructor: is not a constructor
Not_a_function: is not a function
Not_a_valid_code_point: Invalid code point|is not a valid code point|out of range of code points
Not_defined: is not defined|Can't find variable
Parameter_after_rest_parameter: Rest parameter must be last|parameter after rest parameter|Rest parameter should be the last
Precision_range: argument must be between 0 and|argument must be between 1 and|precision * out of range|toFixed() digits|argument must be between 0 and 100
Private_double_initialization: Cannot initialize * twice|Initializing an object twice|redefine existing private field
Private_setter_only: was defined without a getter|private setter-only|undefined private getter
Promise_any_all_rejected: All promises were rejected|No Promise in Promise.any
Property_access_denied: cross-origin frame|Permission denied to access property|Blocked a frame with origin
Read-only: assign to read only property|is read-only|assign to readonly property.
Redeclared_parameter: has already been declared|redeclaration of|Cannot declare a * variable twice|redeclaration of formal parameter|shadows a
Reduce_of_empty_array_with_no_initial_value: of empty array with no initial value
Regex_backslash_at_end_of_pattern: \\ at end of pattern
Regex_character_class_escape_in_class_range: : Invalid character class|class escape cannot be used in class range|range in character class for Unicode
Regex_duplicate_capture_group_name: uplicate capture group name|duplicate group specifier name
Regex_incomplete_quantifier: ncomplete quantifier|incomplete {} quantifier
Regex_invalid_capture_group_name: nvalid capture group name|invalid group specifier name
Regex_invalid_char_in_class: character in character class|character in class in regular|class set character
Regex_invalid_class_set_operation: set operation in|class set operation in|operation in class set
Regex_invalid_decimal_escape: nvalid decimal escape|invalid octal escape for Unicode|invalid class escape|Invalid class escape|invalid decimal escape or
Regex_invalid_group: : Invalid group|invalid regexp group|unrecognized character after (?
Regex_invalid_identity_escape: : Invalid escape|invalid identity escape|invalid escaped character for Unicode
Regex_invalid_named_capture_reference: Invalid named capture reference|invalid named capture reference|invalid \\k<> named|Invalid named reference|invalid named reference
Regex_invalid_property_name: nvalid property name in|: Invalid property name|invalid property expression
Regex_invalid_range_in_character_class: Range out of order in|invalid range in character class|range out of order in
Regex_invalid_unicode_escape: : Invalid Unicode escape|invalid unicode escape in regular|Unicode code point \\u{}|Invalid Unicode escape sequence
Regex_negated_char_class_with_strings: egated character class * strings|negated class set may contain
Regex_nothing_to_repeat: othing to repeat
Regex_numbers_out_of_order_in_quantifier: numbers out of order in {}
Regex_raw_bracket: Lone quantifier brackets|raw bracket is not allowed|unmatched ] or }
Requires_global_RegExp: non-global RegExp|called with a global RegExp|non-global regular expression
Reserved_identifier: Unexpected reserved word|Unexpected strict mode reserved|is a reserved identifier|the reserved word
Rest_with_default: Rest parameter may not have a default|rest parameter may not have|')' or a ',' after a parameter declaration
Resulting_string_too_large: Invalid string length|less than infinity and not overflow|=Out of memory|allocation size overflow
Setter_one_argument: Setter must have exactly one|setter functions must have one
Strict_non_simple_params: 'use strict' directive|"use strict" not allowed in function|"use strict" directive
String_literal_EOL: unescaped line break|unterminated string literal|=Unexpected EOF|Unterminated template
Super_called_twice: Super constructor may only be called once|called twice in derived class|'super()' can't be called more than once
Super_not_called: Must call super constructor|must call super constructor|'super()' must be called
Too_much_recursion: Maximum call stack size|too much recursion
Undeclared_private_field_or_method: must be declared in an enclosing class|undeclared private field|undeclared private name
Undeclared_var: assignment to undeclared variable
Undefined_prop: reference to undefined property
Unexpected_token: Unexpected token|unexpected token|Unexpected identifier|Unexpected end of input|Unexpected number|Unexpected string|Unexpected end of script|Unexpected keyword
Unexpected_type: is not a symbol|is undefined|is null|is not an object (evaluating|Cannot convert undefined or null
Unnamed_function_statement: a function name|function statement requires a name|Function statements must have a name
Unparenthesized_unary_expr_lhs_exponentiation: immediately before exponentiation|on the left-hand side of '|Ambiguous unary expression
`;
