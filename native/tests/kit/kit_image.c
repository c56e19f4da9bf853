/*
 * Lays out the hand-written enclave as the image builder does: the ELF's segments, per thread guard | stack | guard | thread area |
 * TCS | SSA, then the heap and what it may grow to; thread areas and TCSs are measured, stacks and heap are not.
 */
#include "kit.h"

#define MAX_CONTENTS_BYTES (1u << 20)
#define PAGE(size_bytes) (((size_bytes) + CLO_PAGE_BYTES - 1) & ~(uint64_t)(CLO_PAGE_BYTES - 1))

typedef struct elf_header {
    uint8_t identification[16];
    uint16_t type, machine;
    uint32_t version;
    uint64_t entry, segments, sections;
    uint32_t flags;
    uint16_t header_size_bytes, segment_size_bytes, segment_count;
} elf_header;
typedef struct elf_segment {
    uint32_t type, flags;
    uint64_t file_offset, address, physical, file_size_bytes, memory_size_bytes, alignment;
} elf_segment;

static char elf[MAX_CONTENTS_BYTES];
static char contents[MAX_CONTENTS_BYTES];
char kit_error[512];

static void read_elf(void) {
    int64_t file = cloi_syscall(SYS_OPEN, (uint64_t)(uintptr_t)kit_image_path, 0, 0, 0, 0, 0);
    if (file < 0) kit_stop("the image's ELF file cannot be opened");
    int64_t size = 0, count;
    while ((count = cloi_syscall(SYS_READ, (uint64_t)file, (uint64_t)(uintptr_t)elf + (uint64_t)size, sizeof elf - (uint64_t)size, 0, 0, 0)) > 0) {
        size += count;
    }
    cloi_syscall(SYS_CLOSE, (uint64_t)file, 0, 0, 0, 0, 0);
    if (size < (int64_t)sizeof(elf_header) || size == sizeof elf) kit_stop("the image's ELF file has no plausible size");
}

static char *add_run(kit_image *image, uint64_t offset, uint64_t size_bytes, uint64_t flags, bool has_content) {
    clo_page_run *run = &image->runs[image->run_count++];
    *run = (clo_page_run){offset, PAGE(size_bytes), CLO_ZERO_CONTENT, flags};
    if (!has_content) return NULL;
    run->content = image->contents_size_bytes;
    image->contents_size_bytes += run->size_bytes;
    if (image->contents_size_bytes > sizeof contents) kit_stop("the image is too large for the kit");
    return contents + run->content;
}

static uint64_t add_segments(kit_image *image) {
    const elf_header *header = (const elf_header *)(void *)elf;
    const elf_segment *segments = (const elf_segment *)(void *)(elf + header->segments);
    uint64_t end = 0;
    for (uint32_t i = 0; i < header->segment_count; i++) {
        if (segments[i].type != 1 || segments[i].memory_size_bytes == 0) continue;
        uint64_t permissions = ((segments[i].flags & 4) ? CLO_PAGE_READ : 0u) | ((segments[i].flags & 2) ? CLO_PAGE_WRITE : 0u) |
                               ((segments[i].flags & 1) ? CLO_PAGE_EXECUTE : 0u);
        char *pages = add_run(image, segments[i].address, segments[i].memory_size_bytes, permissions | CLO_PAGE_REGULAR | CLO_PAGE_MEASURED, true);
        __builtin_memcpy(pages, elf + segments[i].file_offset, segments[i].file_size_bytes);
        end = PAGE(segments[i].address + segments[i].memory_size_bytes);
    }
    return end;
}

static uint64_t add_thread(kit_image *image, uint64_t at, uint64_t index) {
    uint64_t stack = at + CLO_PAGE_BYTES, area = stack + KIT_STACK_BYTES + CLO_PAGE_BYTES;
    uint64_t tcs_at = area + CLO_THREAD_AREA_BYTES, ssa = tcs_at + CLO_PAGE_BYTES;
    add_run(image, stack, KIT_STACK_BYTES, CLO_PAGE_READ | CLO_PAGE_WRITE | CLO_PAGE_REGULAR, false);
    char *thread = add_run(image, area, CLO_THREAD_AREA_BYTES, CLO_PAGE_READ | CLO_PAGE_WRITE | CLO_PAGE_REGULAR | CLO_PAGE_MEASURED, true);
    clo_thread_layout *layout = (clo_thread_layout *)(void *)(thread + CLO_THREAD_LAYOUT_OFFSET);
    *layout = (clo_thread_layout){.self_offset = area, .stack_low_offset = stack, .stack_high_offset = stack + KIT_STACK_BYTES,
                                  .index = index, .ssa_offset = ssa, .ssa_frame_size = CLO_PAGE_BYTES};
    cloi_tcs *tcs = (cloi_tcs *)(void *)add_run(image, tcs_at, CLO_PAGE_BYTES, CLO_PAGE_TCS | CLO_PAGE_MEASURED, true);
    tcs->ossa = ssa;
    tcs->nssa = 2;
    tcs->oentry = ((const elf_header *)(void *)elf)->entry;
    tcs->ogsbasgx = area;
    add_run(image, ssa, 2 * CLO_PAGE_BYTES, CLO_PAGE_READ | CLO_PAGE_WRITE | CLO_PAGE_REGULAR | CLO_PAGE_MEASURED, false);
    if (index == 0) image->first_thread_offset = area;
    return ssa + 3 * CLO_PAGE_BYTES;
}

void kit_make_image(kit_image *image) {
    read_elf();
    *image = (kit_image){.contents = contents};
    __builtin_memset(contents, 0, sizeof contents);
    uint64_t image_end = add_segments(image), at = image_end;
    for (uint64_t i = 0; i < KIT_THREADS; i++) {
        uint64_t next = add_thread(image, at, i);
        image->thread_stride = next - at;
        at = next;
    }
    image->heap_offset = at + CLO_PAGE_BYTES;
    add_run(image, image->heap_offset, KIT_HEAP_BYTES, CLO_PAGE_READ | CLO_PAGE_WRITE | CLO_PAGE_REGULAR, false);
    image->later_offset = image->heap_offset + KIT_HEAP_BYTES;
    add_run(image, image->later_offset, KIT_LATER_BYTES, CLO_PAGE_READ | CLO_PAGE_WRITE | CLO_PAGE_REGULAR | CLO_PAGE_LATER, false);
    image->entry_offset = ((const elf_header *)(void *)elf)->entry;
    image->enclave_size_bytes = 1 << 20;
    while (image->enclave_size_bytes < image->later_offset + KIT_LATER_BYTES) image->enclave_size_bytes *= 2;

    clo_image_layout *layout = (clo_image_layout *)(void *)contents;
    while (layout->magic != CLO_LAYOUT_MAGIC) {
        layout = (clo_image_layout *)(void *)((char *)layout + 8);
        if ((char *)layout > contents + image->contents_size_bytes - sizeof *layout) kit_stop("the image has no layout");
    }
    image->layout_offset = (uint64_t)((char *)layout - contents);
    layout->enclave_size = image->enclave_size_bytes;
    layout->heap_offset = image->heap_offset;
    layout->heap_size = KIT_HEAP_BYTES;
    layout->heap_max_size = KIT_HEAP_BYTES + KIT_LATER_BYTES;
    layout->thread_count = KIT_THREADS;
    layout->first_thread_page_offset = image->first_thread_offset;
    layout->thread_stride = image->thread_stride;
    layout->image_end = image_end;
    layout->nesting_limit = KIT_NESTING;
}

clo_load_request kit_request(const kit_image *image) {
    if (kit_is_hardware) return kit_hardware_request(image);
    return (clo_load_request){.request_size_bytes = sizeof(clo_load_request), .mode = CLO_MODE_SIMULATION,
                              .enclave_size_bytes = image->enclave_size_bytes, .ssa_frame_pages = 1,
                              .runs = (uint64_t)(uintptr_t)image->runs, .run_count = image->run_count,
                              .contents = (uint64_t)(uintptr_t)image->contents, .contents_size_bytes = image->contents_size_bytes,
                              .error_text = (uint64_t)(uintptr_t)kit_error, .error_text_size_bytes = sizeof kit_error};
}

clo_enclave *kit_load(const clo_load_request *request) {
    clo_enclave *enclave = NULL;
    if (clo_host_load(request, &enclave) != CLO_OK) kit_stop(kit_error);
    return enclave;
}
