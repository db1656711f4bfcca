/* Puts an object file into memory without LLVM: what a second run needs of its stored native code.
 *
 *     load_object(bytes, {"pj_chr": address, ...}, ("entry", ...))  ->  (capsule, [address, ...])
 *
 * x86-64 ELF objects as LLVM writes them for position-independent code.  Whatever else it meets (another CPU, an
 * unknown relocation) is a NotImplementedError: the caller then asks LLVM's linker.  The code lives as long as the
 * capsule.  Names that the table does not have are those of the process (libc, libm, CPython).
 */
#define _GNU_SOURCE
#include "boxing.h"
#include "library.h"

#if defined(__linux__) && defined(__x86_64__)
#include <dlfcn.h>
#include <elf.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

enum { CODE, CONSTANT, DATA, GROUPS };
enum { STUB = 16, PAGE = 4096 };

typedef struct {
    const uint8_t *bytes;
    size_t size;
    const Elf64_Shdr *sections;
    int count;                    /* of sections */
    uint64_t *placed;             /* address of each section, 0: not in memory */
    const Elf64_Sym *symbols;
    size_t symbol_count;
    const char *names;
    size_t names_size;
    uint64_t *values;             /* of symbols */
    uint8_t *memory;
    size_t length;
    uint64_t *slots;              /* the global offset table: one slot a symbol */
    uint8_t *stubs;               /* jumps to functions that are far away: one a symbol */
} object_file;

static int refuse(const char *what)
{
    PyErr_Format(PyExc_NotImplementedError, "object file: %s", what);
    return -1;
}

static int in_file(const object_file *o, uint64_t offset, uint64_t size)
{
    return offset <= o->size && size <= o->size - offset;
}

static const char *name_of(const object_file *o, const Elf64_Sym *symbol)
{
    return symbol->st_name < o->names_size ? o->names + symbol->st_name : "";
}

static int group_of(const Elf64_Shdr *section)
{
    return section->sh_flags & SHF_EXECINSTR ? CODE : section->sh_flags & SHF_WRITE ? DATA : CONSTANT;
}

static int wanted(const object_file *o, const Elf64_Shdr *section)
{
    const Elf64_Shdr *names = &o->sections[((const Elf64_Ehdr *)o->bytes)->e_shstrndx];
    const char *name = (const char *)o->bytes + names->sh_offset + section->sh_name;
    if (section->sh_name >= names->sh_size)
        name = "";
    return section->sh_flags & SHF_ALLOC && section->sh_size && strcmp(name, ".eh_frame") != 0;
}

static int read_headers(object_file *o)
{
    const Elf64_Ehdr *head = (const Elf64_Ehdr *)o->bytes;
    if (o->size < sizeof *head || memcmp(head->e_ident, ELFMAG, SELFMAG) != 0 || head->e_ident[EI_CLASS] != ELFCLASS64
        || head->e_ident[EI_DATA] != ELFDATA2LSB || head->e_machine != EM_X86_64 || head->e_type != ET_REL
        || head->e_shentsize != sizeof(Elf64_Shdr) || head->e_shoff % 8
        || !in_file(o, head->e_shoff, (uint64_t)head->e_shnum * sizeof(Elf64_Shdr)) || head->e_shstrndx >= head->e_shnum)
        return refuse("not for this CPU");
    o->sections = (const Elf64_Shdr *)(o->bytes + head->e_shoff);
    o->count = head->e_shnum;
    for (int i = 0; i < o->count; i++) {
        const Elf64_Shdr *section = &o->sections[i];
        if (section->sh_type != SHT_NOBITS && !in_file(o, section->sh_offset, section->sh_size))
            return refuse("cut off");
        if (section->sh_type == SHT_SYMTAB) {
            if (section->sh_link >= (unsigned)o->count || section->sh_offset % 8)
                return refuse("no names");
            o->symbols = (const Elf64_Sym *)(o->bytes + section->sh_offset);
            o->symbol_count = section->sh_size / sizeof(Elf64_Sym);
            o->names = (const char *)o->bytes + o->sections[section->sh_link].sh_offset;
            o->names_size = o->sections[section->sh_link].sh_size;
        }
        if (section->sh_type == SHT_REL || section->sh_flags & SHF_TLS)
            return refuse("a kind of section");
    }
    if (!o->symbols || !o->names_size || o->names[o->names_size - 1])
        return refuse("no symbols");
    return 0;
}

/* Lay the sections out: code and stubs, constants and slots, data; each group on pages of its own. */
static int place(object_file *o, size_t starts[GROUPS + 1])
{
    size_t at = 0;
    size_t stubs = 0, slots = 0;
    for (int group = 0; group < GROUPS; group++) {
        starts[group] = at = (at + PAGE - 1) & ~(size_t)(PAGE - 1);
        for (int i = 0; i < o->count; i++) {
            const Elf64_Shdr *section = &o->sections[i];
            if (!wanted(o, section) || group_of(section) != group)
                continue;
            size_t align = section->sh_addralign ? section->sh_addralign : 1;
            if (align > PAGE || (align & (align - 1)) || section->sh_size > (1u << 30))
                return refuse("an alignment");
            at = (at + align - 1) & ~(align - 1);
            o->placed[i] = at + 1;            /* so far: offset + 1 */
            at += section->sh_size;
        }
        at = (at + STUB - 1) & ~(size_t)(STUB - 1);
        if (group == CODE) {
            stubs = at;
            at += o->symbol_count * STUB;
        } else if (group == CONSTANT) {
            slots = at;
            at += o->symbol_count * sizeof(uint64_t);
        }
    }
    starts[GROUPS] = o->length = (at + PAGE - 1) & ~(size_t)(PAGE - 1);
    o->memory = mmap(NULL, o->length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (o->memory == MAP_FAILED) {
        o->memory = NULL;
        PyErr_NoMemory();
        return -1;
    }
    o->stubs = o->memory + stubs;
    o->slots = (uint64_t *)(o->memory + slots);
    for (int i = 0; i < o->count; i++) {
        if (!o->placed[i])
            continue;
        uint8_t *to = o->memory + o->placed[i] - 1;
        o->placed[i] = (uint64_t)to;
        if (o->sections[i].sh_type != SHT_NOBITS)
            memcpy(to, o->bytes + o->sections[i].sh_offset, o->sections[i].sh_size);
    }
    return 0;
}

static int resolve(object_file *o, PyObject *table)
{
    for (size_t i = 1; i < o->symbol_count; i++) {
        const Elf64_Sym *symbol = &o->symbols[i];
        if (symbol->st_shndx == SHN_ABS) {
            o->values[i] = symbol->st_value;
        } else if (symbol->st_shndx == SHN_UNDEF) {
            const char *name = name_of(o, symbol);
            PyObject *known = PyDict_GetItemString(table, name);
            o->values[i] = known ? PyLong_AsUnsignedLongLong(known) : (uint64_t)dlsym(RTLD_DEFAULT, name);
            if (PyErr_Occurred())
                return -1;
            if (!o->values[i] && ELF64_ST_BIND(symbol->st_info) != STB_WEAK)
                return refuse(name);
        } else if (symbol->st_shndx < o->count) {
            if (o->placed[symbol->st_shndx])
                o->values[i] = o->placed[symbol->st_shndx] + symbol->st_value;
        } else if (symbol->st_shndx != SHN_COMMON) {      /* common: numba's environments, which nothing here uses */
            return refuse("a kind of symbol");
        }
    }
    return 0;
}

static int near(int64_t distance)
{
    return distance == (int32_t)distance;
}

static int relocate(object_file *o, const Elf64_Rela *entry, uint64_t section, uint64_t size)
{
    size_t number = ELF64_R_SYM(entry->r_info);
    uint32_t type = ELF64_R_TYPE(entry->r_info);
    size_t width = type == R_X86_64_64 || type == R_X86_64_PC64 ? 8 : 4;
    if (number >= o->symbol_count || entry->r_offset > size || size - entry->r_offset < width
        || o->symbols[number].st_shndx == SHN_COMMON)
        return refuse("a relocation");
    uint8_t *where = (uint8_t *)section + entry->r_offset;
    int64_t addend = entry->r_addend;
    uint64_t value = o->values[number], here = (uint64_t)where;
    int64_t result;
    switch (type) {
    case R_X86_64_NONE:
        return 0;
    case R_X86_64_64:
        result = (int64_t)(value + addend);
        memcpy(where, &result, 8);
        return 0;
    case R_X86_64_PC64:
        result = (int64_t)(value + addend - here);
        memcpy(where, &result, 8);
        return 0;
    case R_X86_64_PLT32:
    case R_X86_64_PC32:
        result = (int64_t)(value + addend - here);
        if (!near(result) && type == R_X86_64_PLT32) {
            uint8_t *stub = o->stubs + number * STUB;
            static const uint8_t jump[6] = {0xff, 0x25, 0, 0, 0, 0};      /* jmp *[rip] */
            memcpy(stub, jump, sizeof jump);
            memcpy(stub + sizeof jump, &value, 8);
            result = (int64_t)((uint64_t)stub + addend - here);
        }
        break;
    case R_X86_64_GOTPCREL:
    case R_X86_64_GOTPCRELX:
    case R_X86_64_REX_GOTPCRELX:
        o->slots[number] = value;
        result = (int64_t)((uint64_t)&o->slots[number] + addend - here);
        break;
    default:
        return refuse("a kind of relocation");
    }
    if (!near(result))
        return refuse("a far address");
    int32_t small = (int32_t)result;
    memcpy(where, &small, 4);
    return 0;
}

static int link_object(object_file *o)
{
    for (int i = 0; i < o->count; i++) {
        const Elf64_Shdr *section = &o->sections[i];
        if (section->sh_type != SHT_RELA || section->sh_info >= (unsigned)o->count || !o->placed[section->sh_info])
            continue;
        if (section->sh_offset % 8)
            return refuse("a table");
        const Elf64_Rela *entries = (const Elf64_Rela *)(o->bytes + section->sh_offset);
        for (size_t k = 0; k < section->sh_size / sizeof *entries; k++)
            if (relocate(o, &entries[k], o->placed[section->sh_info], o->sections[section->sh_info].sh_size) < 0)
                return -1;
    }
    return 0;
}

typedef struct {
    void *memory;
    size_t length;
} mapping;

static void unmap(PyObject *capsule)
{
    mapping *held = PyCapsule_GetPointer(capsule, "phpjit.code");
    munmap(held->memory, held->length);
    PyMem_Free(held);
}

static PyObject *addresses(const object_file *o, PyObject *names)
{
    PyObject *found = PyList_New(PyTuple_GET_SIZE(names));
    for (Py_ssize_t i = 0; found && i < PyTuple_GET_SIZE(names); i++) {
        const char *name = PyUnicode_AsUTF8(PyTuple_GET_ITEM(names, i));
        uint64_t value = 0;
        for (size_t k = 1; name && k < o->symbol_count && !value; k++)
            if (o->symbols[k].st_shndx != SHN_UNDEF && strcmp(name_of(o, &o->symbols[k]), name) == 0)
                value = o->values[k];
        PyObject *number = value ? PyLong_FromUnsignedLongLong(value) : NULL;
        if (!number) {
            if (!PyErr_Occurred())
                refuse(name);
            Py_CLEAR(found);
            break;
        }
        PyList_SET_ITEM(found, i, number);
    }
    return found;
}

static PyObject *seal(object_file *o, const size_t starts[GROUPS + 1], PyObject *names)
{
    static const int rights[GROUPS] = {PROT_READ | PROT_EXEC, PROT_READ, PROT_READ | PROT_WRITE};
    for (int group = 0; group < GROUPS; group++)
        if (starts[group + 1] > starts[group]
            && mprotect(o->memory + starts[group], starts[group + 1] - starts[group], rights[group]) != 0)
            return PyErr_SetFromErrno(PyExc_OSError);
    PyObject *found = addresses(o, names);
    mapping *held = found ? PyMem_Malloc(sizeof *held) : NULL;
    if (!held) {
        Py_XDECREF(found);
        return found ? PyErr_NoMemory() : NULL;
    }
    *held = (mapping){o->memory, o->length};
    PyObject *capsule = PyCapsule_New(held, "phpjit.code", unmap);
    if (!capsule) {
        PyMem_Free(held);
        Py_DECREF(found);
        return NULL;
    }
    o->memory = NULL;             /* the capsule's now */
    return Py_BuildValue("(NN)", capsule, found);
}

PyObject *pj_load_object(PyObject *module, PyObject *args)
{
    (void)module;
    PyObject *bytes, *table, *names, *result = NULL;
    if (!PyArg_ParseTuple(args, "SO!O!", &bytes, &PyDict_Type, &table, &PyTuple_Type, &names))
        return NULL;
    size_t size = (size_t)PyBytes_GET_SIZE(bytes);
    uint64_t *copy = PyMem_Malloc(size + 8);      /* aligned, which a bytes object's data need not be */
    object_file o = {.bytes = (const uint8_t *)copy, .size = size};
    size_t starts[GROUPS + 1];
    if (!copy)
        return PyErr_NoMemory();
    memcpy(copy, PyBytes_AS_STRING(bytes), size);
    if (read_headers(&o) == 0) {
        o.placed = PyMem_Calloc((size_t)o.count, sizeof *o.placed);
        o.values = PyMem_Calloc(o.symbol_count, sizeof *o.values);
        if (!o.placed || !o.values)
            PyErr_NoMemory();
        else if (place(&o, starts) == 0 && resolve(&o, table) == 0 && link_object(&o) == 0)
            result = seal(&o, starts, names);
    }
    if (o.memory)
        munmap(o.memory, o.length);
    PyMem_Free(o.placed);
    PyMem_Free(o.values);
    PyMem_Free(copy);
    return result;
}

#else

PyObject *pj_load_object(PyObject *module, PyObject *args)
{
    (void)module, (void)args;
    PyErr_SetString(PyExc_NotImplementedError, "object file: not for this CPU");
    return NULL;
}

#endif
