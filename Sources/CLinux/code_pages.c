// Gives back the pages of programs and libraries that only a start needed: dl_iterate_phdr(3), madvise(2).
#define _GNU_SOURCE
#include "CLinux.h"

#include <link.h>
#include <sys/mman.h>

// Segments that are never written are the file's own pages: what is used again comes back from the page cache.
// Relocated data lies in segments that are writable at first (PF_W), and those are left alone.
static int release(struct dl_phdr_info *object, size_t size, void *unused) {
    (void)size, (void)unused;
    const uintptr_t page = 4096;
    for (int i = 0; i < object->dlpi_phnum; i++) {
        const ElfW(Phdr) *segment = &object->dlpi_phdr[i];
        if (segment->p_type != PT_LOAD || segment->p_flags & PF_W || !(segment->p_flags & PF_R)) continue;
        uintptr_t start = (object->dlpi_addr + segment->p_vaddr + page - 1) & ~(page - 1);
        uintptr_t end = (object->dlpi_addr + segment->p_vaddr + segment->p_memsz) & ~(page - 1);
        // Advice that is refused (the vdso is no file) changes nothing.
        if (start < end) (void)madvise((void *)start, end - start, MADV_DONTNEED);
    }
    return 0;
}

void clinux_release_code_pages(void) { dl_iterate_phdr(release, NULL); }
