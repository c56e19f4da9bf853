/*
 * EREPORT and EGETKEY (Intel SDM 3D): which values go into a key, and which requests are refused. The values are the processor's; the
 * derivation is our own (CMAC over all of them with the user's simulated secret), because the real one is not public.
 *
 * A report of a simulation is marked: bytes 96 to 127 of its body, reserved and zero in every report of hardware, say so, under the MAC.
 */
#include <stdbool.h>
#include <stddef.h>

#include "sim_cmac.h"
#include "sim_processor.h"

typedef struct target_info {
    uint8_t mrenclave[32];
    uint64_t attributes[2];
    uint8_t cet_attributes, reserved_1;
    uint16_t config_version;
    uint32_t miscselect;
    uint8_t reserved_2[8], config_id[64], reserved_3[384];
} target_info;
_Static_assert(sizeof(target_info) == 512 && offsetof(target_info, config_id) == 64, "TARGETINFO");

typedef struct report_body {
    uint8_t cpu_version[16];
    uint32_t miscselect;
    uint8_t reserved_1[12], extended_product_id[16];
    uint64_t attributes[2];
    uint8_t mrenclave[32], simulation_mark[32], mrsigner[32], reserved_2[32], config_id[64];
    uint16_t product_id, security_version, config_version;
    uint8_t reserved_3[42], family_id[16], report_data[64];
} report_body;
typedef struct report {
    report_body body;
    uint8_t key_id[32], mac[16];
} report;
_Static_assert(sizeof(report_body) == 384 && sizeof(report) == 432 && offsetof(report_body, family_id) == 304, "REPORT");

typedef struct key_request {
    uint16_t name, policy, security_version;
    uint8_t cet_mask, reserved_1, cpu_version[16];
    uint64_t attribute_mask[2];
    uint8_t key_id[32];
    uint32_t misc_mask;
    uint16_t config_version;
    uint8_t reserved_2[434];
} key_request;
_Static_assert(sizeof(key_request) == 512 && offsetof(key_request, misc_mask) == 72, "KEYREQUEST");

enum { NAME_TOKEN, NAME_PROVISION, NAME_PROVISION_SEAL, NAME_REPORT, NAME_SEAL };
enum { POLICY_ENCLAVE = 1, POLICY_SIGNER = 2, POLICY_NO_PRODUCT = 4, POLICY_CONFIG = 8, POLICY_FAMILY = 16, POLICY_EXTENDED = 32 };
enum { INVALID_ATTRIBUTE = 2, INVALID_CPU_VERSION = 32, INVALID_VERSION = 64, INVALID_NAME = 256 };

/* In the order of no standard; every field that the SDM lists as a dependency of some key. */
typedef struct dependencies {
    uint64_t attributes[2], attribute_mask[2];
    uint32_t miscselect, misc_mask;
    uint16_t name, policy, product_id, security_version, config_version, padding[3];
    uint8_t cpu_version[16], owner_epoch[16], mrenclave[32], mrsigner[32], key_id[32], config_id[64], family_id[16], extended_product_id[16];
} dependencies;

/* Two in every component: there are older processors to ask for, and newer ones to be refused. */
static const uint8_t cpu_version[16] = {2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2};

static bool is_zero(const uint8_t *bytes, uint64_t size_bytes) {
    uint8_t any = 0;
    for (uint64_t i = 0; i < size_bytes; i++) any |= bytes[i];
    return any == 0;
}

#define COPY(to, from) __builtin_memcpy(to, from, sizeof(to))

static void derive(const cloi_sim_secs *secs, dependencies *values, uint8_t key[16]) {
    COPY(values->owner_epoch, secs->secret + 16);
    cloi_cmac(secs->secret, values, sizeof *values, key);
}

static void report_key(const cloi_sim_secs *secs, const target_info *target, const uint8_t key_id[32], uint8_t key[16]) {
    dependencies values;
    __builtin_memset(&values, 0, sizeof values);
    values.name = NAME_REPORT;
    COPY(values.attributes, target->attributes);
    values.miscselect = target->miscselect;
    values.config_version = target->config_version;
    COPY(values.cpu_version, cpu_version);
    COPY(values.mrenclave, target->mrenclave);
    COPY(values.config_id, target->config_id);
    __builtin_memcpy(values.key_id, key_id, sizeof values.key_id);
    derive(secs, &values, key);
}

bool cloi_sim_report(const cloi_sim_secs *secs, const uint8_t target_bytes[512], const uint8_t report_data[64], uint8_t out[432]) {
    target_info target;
    __builtin_memcpy(&target, target_bytes, sizeof target);
    if (target.reserved_1 != 0 || !is_zero(target.reserved_2, sizeof target.reserved_2) || !is_zero(target.reserved_3, sizeof target.reserved_3)) {
        return false;
    }
    report made;
    __builtin_memset(&made, 0, sizeof made);
    report_body *body = &made.body;
    COPY(body->cpu_version, cpu_version);
    body->miscselect = secs->miscselect;
    COPY(body->extended_product_id, secs->extended_product_id);
    COPY(body->attributes, secs->attributes);
    COPY(body->mrenclave, secs->mrenclave);
    COPY(body->simulation_mark, "CLOISTER SIMULATION, NO HARDWARE");
    COPY(body->mrsigner, secs->mrsigner);
    COPY(body->config_id, secs->config_id);
    body->product_id = secs->product_id;
    body->security_version = secs->security_version;
    body->config_version = secs->config_version;
    COPY(body->family_id, secs->family_id);
    __builtin_memcpy(body->report_data, report_data, sizeof body->report_data);
    cloi_cmac(secs->secret + 16, "report key id 0", 16, made.key_id);
    cloi_cmac(secs->secret + 16, "report key id 1", 16, made.key_id + 16);
    uint8_t key[16];
    report_key(secs, &target, made.key_id, key);
    cloi_cmac(key, body, sizeof *body, made.mac);
    __builtin_memcpy(out, &made, sizeof made);
    return true;
}

static void own_report_key(const cloi_sim_secs *secs, const key_request *request, uint8_t key[16]) {
    target_info self;
    __builtin_memset(&self, 0, sizeof self);
    COPY(self.mrenclave, secs->mrenclave);
    COPY(self.attributes, secs->attributes);
    COPY(self.config_id, secs->config_id);
    self.config_version = secs->config_version;
    self.miscselect = secs->miscselect;
    report_key(secs, &self, request->key_id, key);
}

static bool is_newer(const uint8_t version[16]) {
    bool is_any_newer = false;
    for (uint32_t i = 0; i < 16; i++) is_any_newer |= version[i] > cpu_version[i];
    return is_any_newer;
}

/* The keys that depend on versions; EINITTOKEN, PROVISION and PROVISION_SEAL depend on the signer always, SEAL on what its policy says. */
static void versioned_key(const cloi_sim_secs *secs, const key_request *request, uint8_t key[16]) {
    uint16_t policy = request->name == NAME_SEAL ? request->policy : (uint16_t)POLICY_SIGNER;
    dependencies values;
    __builtin_memset(&values, 0, sizeof values);
    values.name = request->name;
    values.policy = policy;
    values.security_version = request->security_version;
    /* INIT and DEBUG count whatever the mask says: a debuggable enclave never has the keys of one that is not. */
    values.attributes[0] = secs->attributes[0] & (request->attribute_mask[0] | ATTRIBUTE_INIT | ATTRIBUTE_DEBUG);
    values.attributes[1] = secs->attributes[1] & request->attribute_mask[1];
    COPY(values.attribute_mask, request->attribute_mask);
    values.miscselect = secs->miscselect & request->misc_mask;
    values.misc_mask = request->misc_mask;
    COPY(values.cpu_version, request->cpu_version);
    COPY(values.key_id, request->key_id);
    if ((policy & POLICY_NO_PRODUCT) == 0) values.product_id = secs->product_id;
    if (policy & POLICY_ENCLAVE) COPY(values.mrenclave, secs->mrenclave);
    if (policy & POLICY_SIGNER) COPY(values.mrsigner, secs->mrsigner);
    if (policy & POLICY_FAMILY) COPY(values.family_id, secs->family_id);
    if (policy & POLICY_EXTENDED) COPY(values.extended_product_id, secs->extended_product_id);
    if (policy & POLICY_CONFIG) {
        COPY(values.config_id, secs->config_id);
        values.config_version = request->config_version;
    }
    derive(secs, &values, key);
}

int32_t cloi_sim_key(const cloi_sim_secs *secs, const uint8_t request_bytes[512], uint8_t key[16]) {
    key_request request;
    __builtin_memcpy(&request, request_bytes, sizeof request);
    const uint16_t kss_policies = POLICY_NO_PRODUCT | POLICY_CONFIG | POLICY_FAMILY | POLICY_EXTENDED;
    if (request.reserved_1 != 0 || !is_zero(request.reserved_2, sizeof request.reserved_2)) return KEY_FAULT;
    if ((request.policy & ~(kss_policies | POLICY_ENCLAVE | POLICY_SIGNER)) != 0) return KEY_FAULT;
    bool has_kss = (secs->attributes[0] & ATTRIBUTE_KSS) != 0;
    if (!has_kss && ((request.policy & kss_policies) != 0 || request.config_version != 0)) return KEY_FAULT;

    uint64_t needed = 0;
    switch (request.name) {
    case NAME_REPORT: own_report_key(secs, &request, key); return 0;
    case NAME_TOKEN: needed = ATTRIBUTE_TOKEN_KEY; break;
    case NAME_PROVISION:
    case NAME_PROVISION_SEAL: needed = ATTRIBUTE_PROVISION_KEY; break;
    case NAME_SEAL: break;
    default: return INVALID_NAME;
    }
    if ((secs->attributes[0] & needed) != needed) return INVALID_ATTRIBUTE;
    if (is_newer(request.cpu_version)) return INVALID_CPU_VERSION;
    if (request.security_version > secs->security_version || request.config_version > secs->config_version) return INVALID_VERSION;
    versioned_key(secs, &request, key);
    return 0;
}
