"""The names that generated code reads from the request's namespace, and where they come from.

    "php.add"  ->  phpjit.runtime.operators:add         "py.len"  ->  len
    "foo/2"    ->  a stub that finds the function at its first call     "class:foo"  ->  the class, or a ClassStub
    "const:X"  ->  UNDEF until the constant is read for the first time
    "loop.KEY.3.0"  ->  what `request.loop_site(unit, 3, 0)` gives: the site of loop 0 of function 3

Modules are imported when a unit that mentions the name is loaded.
"""
from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from phpjit.codegen.python.compiled import CompiledUnit
    from phpjit.runtime.request import Request

_GROUPS: Final = {
    "phpjit.runtime.operators": "add sub mul div mod pow_ concat neg plus bit_and bit_or bit_xor bit_not shl shr "
                                "loose_eq identical less less_eq spaceship inc dec",
    "phpjit.runtime.operators.swapped": "mul_swapped bit_and_swapped bit_or_swapped bit_xor_swapped",
    "phpjit.runtime.convert": "to_bool to_int to_float to_str to_array to_object",
    "phpjit.runtime.values.array": "PhpArray",
    "phpjit.runtime.values.objects": "PhpObject",
    "phpjit.runtime.values.ref": "Ref",
    "phpjit.runtime.values.sentinels": "UNDEF MISSING",
    "phpjit.runtime.values.functions": "FunctionInfo ParamInfo AttributeInfo Thunk",
    "phpjit.runtime.values.array_keys": "Unset",
    "phpjit.runtime.calls.link": "LinkStub",
    "phpjit.phptypes": "Named Union Intersection",
    "phpjit.runtime.classes.spec": "ClassSpec ClassBody ConstSpec PropSpec MethodSpec TraitRule",
    "phpjit.runtime.throwables": "PhpThrow",
    "phpjit.runtime.native_throws": "throw_from_loop",
    "sys": "getrefcount",
    "phpjit.runtime.calls.by_value": "plain_argument",
    "phpjit.runtime.calls.coerce": "coerce_param coerce_return",
    "phpjit.runtime.values.rest": "collect_rest",
    "phpjit.runtime.include": "include_",
    "phpjit.runtime.calls.unused": "result_unused",
    "phpjit.runtime.ext.core.generators": "delegate",
    "phpjit.runtime.access.dims": "fetch_dim fetch_key quiet_dim quiet_key isset_dim isset_key empty_dim fetch_list "
                                  "cannot_read_append",
    "phpjit.runtime.access.elements": "early_key dim_base dim_base_ref dim_base_through dim_w dim_w_through "
                                      "dim_append_w dim_obj_w dim_obj_rw append_obj_w assign_dim append_dim "
                                      "assigned_value assign_dim_ref append_dim_ref "
                                      "assign_in assign_unset append_in assign_nested append_nested dim_ref "
                                      "dim_append_ref set_dim_ref append_ref_in unset_base unset_base_ref unset_w "
                                      "unset_dim unset_dim_ref unset_in SPREAD hash_array make_array add_to_array",
    "phpjit.runtime.access.compound": "op_dim op_append op_ref assign_cell pre_ref post_ref pre_dim post_dim "
                                       "announcing dim_rw",
    "phpjit.runtime.access.props": "prop_name read_prop quiet_prop isset_prop empty_prop assign_prop prop_w "
                                   "prop_w_through prop_obj_w prop_obj_rw assign_prop_dim append_prop_dim op_prop "
                                   "pre_prop post_prop prop_ref bind_prop unset_prop unset_prop_w unset_prop_dim "
                                   "prop_rw",
    "phpjit.runtime.access.variables": "undefined_variable make_ref deref scope_cell read_variable quiet_variable "
                                       "variable_cell variable_ref bind_variable unset_variable globals_table "
                                       "globals_array read_global global_ref unset_global compact defined_vars no_this "
                                       "this_object this_or_null cannot_assign_this cannot_unset_this func_get_args "
                                       "func_num_args func_get_arg no_arguments",
    "phpjit.runtime.access.iterate": "iterate_values iterate_items iterate_refs count_range",
    "phpjit.runtime.hot": "part_values part_items",
    "phpjit.runtime.access.effects": "greater greater_eq loose_ne not_identical logical_xor switch_value "
                                     "unhandled_match exit_ ticks shell_exec throw caught chain_previous silence_begin "
                                     "silence_end constant declare_constant attach declare_function "
                                     "compile_diagnostics hoist_class declare_late declare_class anonymous_class "
                                     "unsupported_goto echo",
    "phpjit.runtime.access.classrefs": "the_class class_of_value self_class parent_class static_class forwarded "
                                       "class_name class_keyword class_name_of magic_class magic_method "
                                       "instance_of_value instance_of_class static_ref static_value quiet_static "
                                       "bind_static cannot_unset_static visible_method raw_method method_mask "
                                       "static_mask new_mask",
    "phpjit.runtime.access.callsites": "no_object function_target function_mask value_target value_callee "
                                       "method_target static_target new_target made_target ArgList "
                                       "first_class_function first_class_value first_class_method "
                                       "first_class_static raw_function "
                                       "raw_callback call_ref returned_ref returned_value check_returned_ref "
                                       "result_ref value_ref sent check_rest checked_rest missing_return "
                                       "make_generator "
                                       "write_ref",
}
SHOW_NUMBERS: Final = frozenset(("spl_object_id/1", "spl_object_hash/1"))
"""Functions of a program that asks for the numbers of objects; var_dump is too common to pay for."""
NAMES: Final[dict[str, str]] = {
    **{name: f"{module}:{name}" for module, names in _GROUPS.items() for name in names.split()},
    "closure": "phpjit.runtime.values.closure:make_closure",
    "clone": "phpjit.runtime.classes.instantiate:clone_object",
    "safe_point": "phpjit.runtime.classes.destruct:safe_point",
    "UNWINDS": "phpjit.runtime.access.effects:UNWINDS",
}
SETS: Final = ("byref_functions", "byref_methods")


def resolve(name: str) -> Any:
    """Import what a helper name stands for."""
    module, _, attribute = NAMES[name].partition(":")
    return getattr(import_module(module), attribute)


def install(request: Request) -> None:
    """Prepare the namespace of a new request."""
    namespace = request.namespace
    for name in SETS:
        namespace["php." + name] = namespace.setdefault(name, set())
    namespace.setdefault("php.result_unused", None)     # there once a class has a destructor


def provide(request: Request, unit: CompiledUnit) -> None:
    """Put every name that a unit reads into the namespace, and announce its members to the class linker."""
    from phpjit.runtime.classes.members import link_code
    namespace = request.namespace
    if "php.byref_methods" not in namespace:
        install(request)
    spellings: dict[str, str] = request.state("spellings", dict)
    for key, spelling in unit.spellings:
        spellings.setdefault(key, spelling)
    for name in unit.names:
        if name not in namespace:
            namespace[name] = made_for(request, name, spellings)
    if not SHOW_NUMBERS.isdisjoint(unit.names):
        from phpjit.runtime.values.array import release_in_order
        release_in_order()      # the order in which objects die is that of the numbers to come
    key = unit.unit_key[:12]
    for function_id, index, *_ in unit.loops:
        name = f"loop.{key}.{function_id}.{index}"
        if name not in namespace:
            namespace[name] = request.loop_site(unit, function_id, index)
    link_code(request, unit.code)


def made_for(request: Request, name: str, spellings: dict[str, str]) -> Any:
    """Return the first value of a global of generated code."""
    if name.startswith("php."):
        return resolve(name[4:])
    if name.startswith("py."):
        return getattr(builtins, name[3:])
    if name.startswith("class:"):
        from phpjit.runtime.access.classrefs import ClassStub
        found = request.classes.get(name[6:])
        return found if found is not None else ClassStub(spellings.get(name, name[6:]))
    if name.startswith("const:"):
        from phpjit.runtime.values.sentinels import UNDEF
        return UNDEF
    from phpjit.runtime.calls.link import LinkStub
    first = name.rpartition("/")[0].partition("|")[0]
    return LinkStub(request, name, spellings.get(first))
