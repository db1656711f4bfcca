/* The Python objects that the library knows; module.c fills them in, box.c and region.c use them. */
#ifndef PHPJIT_OBJECTS_H
#define PHPJIT_OBJECTS_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include "library.h"

typedef struct pj_objects {
    PyObject *php_array;    /* the class PhpArray */
    PyObject *ref;          /* the class Ref */
    PyObject *undef;        /* the marker UNDEF */
    PyObject *echo;         /* called with a str of one char per byte: prints */
    PyObject *settle;       /* settle(taken, objects, numbers, freed): gives objects made here their numbers */
} pj_objects;
extern pj_objects objects_of_library;

#endif
