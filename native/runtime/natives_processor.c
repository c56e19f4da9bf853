/* dev.cloister.inside.Processor: reports and keys. The Java side has checked the lengths; here they are checked once more. */
#include "cloister/platform.h"

#include "natives.h"

enum { TARGET_INFO_BYTES = 512, REPORT_DATA_BYTES = 64, REPORT_BYTES = 432, KEY_REQUEST_BYTES = 512, KEY_BYTES = 16 };

static bool has_length(clo_ref array, int32_t length) { return array != NULL && clo_array_length(array) == length; }

int32_t clo_processor_report(clo_ref target_info, clo_ref report_data, clo_ref report) {
    if (!has_length(target_info, TARGET_INFO_BYTES) || !has_length(report_data, REPORT_DATA_BYTES) || !has_length(report, REPORT_BYTES)) return -1;
    cloi_platform_report(clo_array_data(target_info), clo_array_data(report_data), clo_array_data(report));
    return 0;
}

int32_t clo_processor_key(clo_ref request, clo_ref key) {
    if (!has_length(request, KEY_REQUEST_BYTES) || !has_length(key, KEY_BYTES)) return -1;
    return (int32_t)cloi_platform_key(clo_array_data(request), clo_array_data(key));
}
