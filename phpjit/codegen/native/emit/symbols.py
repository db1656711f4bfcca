"""The C library's functions as emitted code calls them: one row each, result and parameters by letter.

c context, p pointer, i 64-bit int, w 32-bit int, d double, v nothing, V a pj_value passed as its two words.
"""
from __future__ import annotations

from typing import Final

SINGLE: Final = "pj_single"
"""The table of immortal one-byte strings (strings.c), and the bytes that each takes."""
SINGLE_SIZE: Final = 40

SIGNATURES: Final[dict[str, str]] = {
    # context
    "pj_enter": "p", "pj_leave": "v c", "pj_interrupted": "v c", "pj_long": "v c", "pj_in_one_piece": "v c",
    "pj_slow_stack": "i c", "pj_slice": "i cpi",
    "pj_release_gil": "v c", "pj_take_gil": "v c", "pj_flush": "i c", "pj_unbox": "w cppp", "pj_box": "p cpp",
    # output
    "pj_echo_str": "v cp", "pj_echo_int": "v ci", "pj_echo_float": "v cd",
    # strings
    "pj_free_str": "v cp", "pj_free_array": "v cp", "pj_free_object": "v cp", "pj_alloc": "p ci",
    "pj_str_new": "p cpi", "pj_concat2": "p cpp", "pj_concat_n": "p cip", "pj_append": "v cpp",
    "pj_append_int": "v cpi", "pj_append_float": "v cpd",
    "pj_int_to_str": "p ci", "pj_float_to_str": "p cd", "pj_chr": "p ci", "pj_str_equal": "w pp",
    "pj_str_loose_equal": "w pp", "pj_str_compare": "w pp", "pj_str_to_int": "i p", "pj_str_to_float": "d p",
    "pj_is_numeric": "w pp", "pj_compare_int_str": "w ip", "pj_compare_float_str": "w dp",
    "pj_pow_int": "i iip",
    "pj_pow_float": "d ii",
    # packed arrays
    "pj_vec_new": "p cii", "pj_vec_grow": "v cpi", "pj_vec_separate": "v cp",
    # maps
    "pj_map_new": "p cii", "pj_map_get_int": "p pi", "pj_map_get_str": "p pp",
    "pj_map_put_int": "p cpip",
    "pj_map_put_str": "p cppp", "pj_map_append": "p cp", "pj_map_delete_int": "v cpi", "pj_map_delete_str": "v cpp",
    "pj_map_separate": "v cp", "pj_map_from_vec": "p cp", "pj_key_of_str": "w pp",
    "pj_array_identical": "w pp", "pj_freeze": "p p",
    # values whose kind is known at run time only
    "pj_value_spaceship": "w cpp", "pj_value_equal": "w cpp", "pj_value_identical": "w pp", "pj_value_truth": "w ii",
    "pj_value_number": "w iip", "pj_value_to_int": "i cii", "pj_value_to_float": "d cii", "pj_float_to_int": "i d",
    "pj_str_separate": "v cp", "pj_value_to_str": "p cii",
    # builtins
    "pj_sprintf": "p cpip", "pj_round": "d di",
    # array builtins
    "pj_implode": "p cpp", "pj_array_min_int": "i cp", "pj_array_max_int": "i cp", "pj_array_min_float": "d cp",
    "pj_array_max_float": "d cp", "pj_array_sum_float": "d cp",
    "pj_vec_pop": "w cpp", "pj_vec_shift": "w cpp", "pj_vec_unshift": "v cpp", "pj_vec_concat": "p cpp",
    "pj_vec_slice": "p cpii", "pj_vec_splice": "p cpiip", "pj_vec_reverse": "p cp", "pj_vec_chunk": "p cpi",
    "pj_vec_pad": "p cpip", "pj_vec_convert": "p cpi", "pj_vec_fill": "p ciip",
    "pj_range_int": "p ciii", "pj_range_count": "i iiip",
    "pj_range_float": "p cddd", "pj_vec_sort": "v cpw", "pj_vec_usort": "v cppp",
    "pj_map_new_written": "p cii", "pj_map_put": "p cppip", "pj_map_get": "p ppi", "pj_map_convert": "p cpi",
    "pj_map_pop": "w cpp", "pj_map_shift": "w cpp", "pj_map_unshift": "v cpp", "pj_map_sort": "p cpw",
    "pj_map_asort": "v cpw", "pj_map_ksort": "v cpw", "pj_map_usort": "p cppp", "pj_map_uasort": "v cppp",
    "pj_map_uksort": "v cppp",
    "pj_array_keys_int": "p cp", "pj_array_keys_str": "p cp", "pj_array_keys_value": "p cp", "pj_array_values": "p cp",
    "pj_array_key_first": "w pp", "pj_array_key_last": "w pp", "pj_array_is_list": "w p", "pj_array_sum_value": "v cpp",
    "pj_array_product_value": "v cpp",
    "pj_array_min_value": "v cpp", "pj_array_max_value": "v cpp", "pj_in_array": "w cppw", "pj_in_array_int": "w cpi",
    "pj_in_array_float": "w cpd", "pj_in_array_str": "w cppw", "pj_array_search": "w cppwp", "pj_array_flip": "p cp",
    "pj_array_unique": "p cp", "pj_array_combine": "p cpp", "pj_array_fill_keys": "p cpip", "pj_array_fill": "p ciiip",
    "pj_array_count_values": "p cp", "pj_array_merge": "p cpp", "pj_array_slice": "p cpiiw",
    "pj_array_reverse": "p cpw", "pj_array_diff": "p cpp", "pj_array_diff_key": "p cpp",
    "pj_array_intersect": "p cpp", "pj_array_replace": "p cpp", "pj_array_intersect_key": "p cpp",
    # chunks
    "pj_parallel": "i cppp",
    "pj_vec_lengthen": "v cpi", "pj_piece_new": "p cip", "pj_pieces_add": "v pp", "pj_pieces_join": "v cpp",
    "pj_vec_move_in": "v cppii", "pj_vec_gather": "v cppii", "pj_vec_move_back": "v cppii", "pj_vec_found": "i pii",
    "pj_all_sum_int": "w cpppp", "pj_all_sum_float": "w cpppp", "pj_all_product_int": "w cpppp",
    "pj_all_extreme_int": "i cpppi", "pj_all_extreme_float": "w cpppip", "pj_all_search": "i cppppi",
    "pj_all_fill": "p cppiip", "pj_all_range_int": "p cppiii", "pj_all_vec_sort": "v cpppi",
    "pj_all_map_sort": "p cpppi", "pj_all_map_asort": "v cpppi", "pj_all_map_ksort": "v cpppi",
    "pj_vec_room": "p cii", "pj_vec_kept": "p pp", "pj_map_kept": "p cpppi",
    "pj_vec_sort_by": "w cppppi", "pj_map_sort_by": "p cppppi", "pj_map_asort_by": "w cppppi",
    # python
    "pj_use_layouts": "v cp", "pj_function_bailed": "p cppi", "pj_unfit": "v c", "pj_failed": "p c",
    "pj_not_boxed": "p cppi",
    "pj_unbox_ref": "w cpipp", "pj_box_ref": "p cppp", "pj_put_ref": "v cppp", "pj_settled": "p p",
    "pj_unbox_hidden": "w cppiipp", "pj_put_hidden": "v pip",
    "pj_finish_objects": "i c", "pj_may_throw": "i p", "pj_box_thrown": "p cpi", "pj_throw": "p ppp",
    "pj_new_object": "p cii", "pj_clone_object": "p cp",
    "pj_fallback": "p ppi",
    "PyLong_AsLongLongAndOverflow": "i pp", "PyLong_FromLongLong": "p i", "PyFloat_FromDouble": "p d",
}


def cases_symbol(number: int) -> str:
    """Return the name of the table of an enum's cases, by the number of its layout."""
    return f"cases.{number}"
