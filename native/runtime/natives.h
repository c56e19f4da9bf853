/*
 * The functions of abi/natives.def, one prototype per row, in its order. Instance methods take `this` first; it is not NULL.
 */
#ifndef CLOI_NATIVES_H
#define CLOI_NATIVES_H

#include "cloister/runtime.h"


/* natives_object.c, monitor.c */
CLO_HIDDEN clo_ref clo_object_get_class(clo_ref);
CLO_HIDDEN int32_t clo_object_hash_code(clo_ref);
CLO_HIDDEN clo_ref clo_object_clone(clo_ref);
CLO_HIDDEN void clo_object_notify(clo_ref);
CLO_HIDDEN void clo_object_notify_all(clo_ref);
CLO_HIDDEN void clo_object_wait(clo_ref, int64_t);

/* natives_system.c, arraycopy.c */
CLO_HIDDEN void clo_register_natives(void);
CLO_HIDDEN void clo_system_arraycopy(clo_ref, int32_t, clo_ref, int32_t, int32_t);
CLO_HIDDEN int32_t clo_system_identity_hash_code(clo_ref);
CLO_HIDDEN int64_t clo_system_nano_time(void);
CLO_HIDDEN int64_t clo_system_current_time_millis(void);
CLO_HIDDEN int32_t clo_runtime_available_processors(clo_ref);
CLO_HIDDEN int64_t clo_runtime_total_memory(clo_ref);
CLO_HIDDEN int64_t clo_runtime_free_memory(clo_ref);
CLO_HIDDEN int64_t clo_runtime_max_memory(clo_ref);
CLO_HIDDEN void clo_runtime_gc(clo_ref);
CLO_HIDDEN int32_t clo_atomic_long_is_lock_free(void);
CLO_HIDDEN int32_t clo_console_write(int32_t, clo_ref, int32_t, int32_t);
CLO_HIDDEN int32_t clo_console_read(clo_ref, int32_t, int32_t);
CLO_HIDDEN void clo_program_halt(int32_t);
CLO_HIDDEN int64_t clo_entropy_next(void);

/* natives_aes.c */
CLO_HIDDEN void clo_aes_expand(clo_ref, int32_t, clo_ref);
CLO_HIDDEN void clo_aes_encrypt(clo_ref, clo_ref, int32_t, int32_t, clo_ref, int32_t);
CLO_HIDDEN void clo_aes_decrypt(clo_ref, clo_ref, int32_t, int32_t, clo_ref, int32_t);
CLO_HIDDEN void clo_aes_cbc_encrypt(clo_ref, clo_ref, clo_ref, int32_t, int32_t, clo_ref, int32_t);
CLO_HIDDEN void clo_aes_cbc_decrypt(clo_ref, clo_ref, clo_ref, int32_t, int32_t, clo_ref, int32_t);
CLO_HIDDEN void clo_aes_ctr(clo_ref, clo_ref, clo_ref, int32_t, int32_t, clo_ref, int32_t);
CLO_HIDDEN void clo_aes_ghash(clo_ref, clo_ref, clo_ref, int32_t, int32_t);

/* natives_processor.c */
CLO_HIDDEN int32_t clo_processor_report(clo_ref, clo_ref, clo_ref);
CLO_HIDDEN int32_t clo_processor_key(clo_ref, clo_ref);
/* ../enclave/enclave_service.c */
CLO_HIDDEN clo_ref clo_host_service_call(int32_t, clo_ref, int32_t);
/* ../enclave/enclave_buffer.c */
CLO_HIDDEN int32_t clo_lent_buffer_is_outside(int64_t, int64_t);
CLO_HIDDEN int32_t clo_lent_buffer_copy_in(int64_t, clo_ref, int32_t, int32_t);
CLO_HIDDEN int32_t clo_lent_buffer_copy_out(int64_t, clo_ref, int32_t, int32_t);
CLO_HIDDEN int64_t clo_lent_buffer_word(int64_t);
CLO_HIDDEN int32_t clo_lent_buffer_put_word(int64_t, int64_t);

/* natives_math.c, math/ */
CLO_HIDDEN int64_t clo_double_to_raw_long_bits(double);
CLO_HIDDEN double clo_long_bits_to_double(int64_t);
CLO_HIDDEN int32_t clo_float_to_raw_int_bits(float);
CLO_HIDDEN float clo_int_bits_to_float(int32_t);
CLO_HIDDEN double clo_math_sin(double);
CLO_HIDDEN double clo_math_cos(double);
CLO_HIDDEN double clo_math_tan(double);
CLO_HIDDEN double clo_math_asin(double);
CLO_HIDDEN double clo_math_acos(double);
CLO_HIDDEN double clo_math_atan(double);
CLO_HIDDEN double clo_math_log(double);
CLO_HIDDEN double clo_math_log10(double);
CLO_HIDDEN double clo_math_sqrt(double);
CLO_HIDDEN double clo_math_sinh(double);
CLO_HIDDEN double clo_math_cosh(double);
CLO_HIDDEN double clo_math_tanh(double);
CLO_HIDDEN double clo_math_expm1(double);
CLO_HIDDEN double clo_math_log1p(double);
CLO_HIDDEN double clo_math_atan2(double, double);
CLO_HIDDEN double clo_math_ieee_remainder(double, double);

/* natives_string.c */
CLO_HIDDEN clo_ref clo_string_intern(clo_ref);
CLO_HIDDEN int32_t clo_string_is_big_endian(void);

/* natives_throwable.c */
CLO_HIDDEN clo_ref clo_stack_traces_capture(void);
CLO_HIDDEN clo_ref clo_stack_traces_expand(clo_ref, clo_ref);
CLO_HIDDEN clo_ref clo_stack_traces_class_name(int32_t);
CLO_HIDDEN clo_ref clo_stack_traces_method_name(int32_t);
CLO_HIDDEN clo_ref clo_stack_traces_file_name(int32_t);
CLO_HIDDEN int32_t clo_stack_traces_line(int32_t);
CLO_HIDDEN clo_ref clo_stack_traces_text(int64_t);

/* natives_class.c */
CLO_HIDDEN int32_t clo_class_is_instance(clo_ref, clo_ref);
CLO_HIDDEN int32_t clo_class_is_assignable_from(clo_ref, clo_ref);
CLO_HIDDEN int32_t clo_class_is_interface(clo_ref);
CLO_HIDDEN int32_t clo_class_is_array(clo_ref);
CLO_HIDDEN int32_t clo_class_is_primitive(clo_ref);
CLO_HIDDEN int32_t clo_class_is_hidden(clo_ref);
CLO_HIDDEN int32_t clo_class_is_enum(clo_ref);
CLO_HIDDEN int32_t clo_class_is_record(clo_ref);
CLO_HIDDEN clo_ref clo_class_init_name(clo_ref);
CLO_HIDDEN clo_ref clo_class_get_superclass(clo_ref);
CLO_HIDDEN int32_t clo_class_get_modifiers(clo_ref);
CLO_HIDDEN clo_ref clo_class_get_primitive_class(clo_ref);
CLO_HIDDEN clo_ref clo_class_component_type(clo_ref);
CLO_HIDDEN clo_ref clo_class_array_class(clo_ref);
CLO_HIDDEN int32_t clo_class_interface_count(clo_ref);
CLO_HIDDEN clo_ref clo_class_interface(clo_ref, int32_t);
CLO_HIDDEN clo_ref clo_class_enum_constants(clo_ref);
CLO_HIDDEN clo_ref clo_class_for_name(clo_ref);
CLO_HIDDEN void clo_class_ensure_initialized(clo_ref);
CLO_HIDDEN clo_ref clo_reflect_array_new(clo_ref, int32_t);
CLO_HIDDEN clo_ref clo_reflect_array_new_multi(clo_ref, clo_ref);
CLO_HIDDEN int32_t clo_reflect_array_length(clo_ref);

/* natives_reference.c */
CLO_HIDDEN int32_t clo_reference_refers_to(clo_ref, clo_ref);
CLO_HIDDEN void clo_reference_clear(clo_ref);
CLO_HIDDEN void clo_reference_reachability_fence(clo_ref);
CLO_HIDDEN clo_ref clo_reference_enqueue(clo_ref); /* into its queue, once; answers the queue, or NULL when it was too late */
CLO_HIDDEN clo_ref clo_reference_queue_poll(clo_ref);
CLO_HIDDEN void clo_reference_queue_await(clo_ref, clo_ref, int64_t);

/* natives_thread.c */
CLO_HIDDEN clo_ref clo_thread_current(void);
CLO_HIDDEN void clo_thread_yield(void);
CLO_HIDDEN void clo_thread_on_spin_wait(void);
CLO_HIDDEN void clo_thread_sleep(int64_t);
CLO_HIDDEN void clo_threads_sleep(int64_t);
CLO_HIDDEN void clo_thread_start(clo_ref);
CLO_HIDDEN int32_t clo_thread_holds_lock(clo_ref);
CLO_HIDDEN int32_t clo_thread_sleep_state(clo_ref);
CLO_HIDDEN void clo_thread_interrupt(clo_ref);
CLO_HIDDEN void clo_thread_clear_interrupt(void);

/* natives_unsafe.c */
CLO_HIDDEN int32_t clo_unsafe_get_boolean(clo_ref, clo_ref, int64_t);
CLO_HIDDEN void clo_unsafe_put_boolean(clo_ref, clo_ref, int64_t, int32_t);
CLO_HIDDEN int32_t clo_unsafe_get_byte(clo_ref, clo_ref, int64_t);
CLO_HIDDEN void clo_unsafe_put_byte(clo_ref, clo_ref, int64_t, int32_t);
CLO_HIDDEN int32_t clo_unsafe_get_char(clo_ref, clo_ref, int64_t);
CLO_HIDDEN void clo_unsafe_put_char(clo_ref, clo_ref, int64_t, int32_t);
CLO_HIDDEN int32_t clo_unsafe_get_short(clo_ref, clo_ref, int64_t);
CLO_HIDDEN void clo_unsafe_put_short(clo_ref, clo_ref, int64_t, int32_t);
CLO_HIDDEN int32_t clo_unsafe_get_int(clo_ref, clo_ref, int64_t);
CLO_HIDDEN void clo_unsafe_put_int(clo_ref, clo_ref, int64_t, int32_t);
CLO_HIDDEN int64_t clo_unsafe_get_long(clo_ref, clo_ref, int64_t);
CLO_HIDDEN void clo_unsafe_put_long(clo_ref, clo_ref, int64_t, int64_t);
CLO_HIDDEN float clo_unsafe_get_float(clo_ref, clo_ref, int64_t);
CLO_HIDDEN void clo_unsafe_put_float(clo_ref, clo_ref, int64_t, float);
CLO_HIDDEN double clo_unsafe_get_double(clo_ref, clo_ref, int64_t);
CLO_HIDDEN void clo_unsafe_put_double(clo_ref, clo_ref, int64_t, double);
CLO_HIDDEN clo_ref clo_unsafe_get_reference(clo_ref, clo_ref, int64_t);
CLO_HIDDEN void clo_unsafe_put_reference(clo_ref, clo_ref, int64_t, clo_ref);
CLO_HIDDEN int32_t clo_unsafe_get_boolean_volatile(clo_ref, clo_ref, int64_t);
CLO_HIDDEN void clo_unsafe_put_boolean_volatile(clo_ref, clo_ref, int64_t, int32_t);
CLO_HIDDEN int32_t clo_unsafe_get_byte_volatile(clo_ref, clo_ref, int64_t);
CLO_HIDDEN void clo_unsafe_put_byte_volatile(clo_ref, clo_ref, int64_t, int32_t);
CLO_HIDDEN int32_t clo_unsafe_get_char_volatile(clo_ref, clo_ref, int64_t);
CLO_HIDDEN void clo_unsafe_put_char_volatile(clo_ref, clo_ref, int64_t, int32_t);
CLO_HIDDEN int32_t clo_unsafe_get_short_volatile(clo_ref, clo_ref, int64_t);
CLO_HIDDEN void clo_unsafe_put_short_volatile(clo_ref, clo_ref, int64_t, int32_t);
CLO_HIDDEN int32_t clo_unsafe_get_int_volatile(clo_ref, clo_ref, int64_t);
CLO_HIDDEN void clo_unsafe_put_int_volatile(clo_ref, clo_ref, int64_t, int32_t);
CLO_HIDDEN int64_t clo_unsafe_get_long_volatile(clo_ref, clo_ref, int64_t);
CLO_HIDDEN void clo_unsafe_put_long_volatile(clo_ref, clo_ref, int64_t, int64_t);
CLO_HIDDEN float clo_unsafe_get_float_volatile(clo_ref, clo_ref, int64_t);
CLO_HIDDEN void clo_unsafe_put_float_volatile(clo_ref, clo_ref, int64_t, float);
CLO_HIDDEN double clo_unsafe_get_double_volatile(clo_ref, clo_ref, int64_t);
CLO_HIDDEN void clo_unsafe_put_double_volatile(clo_ref, clo_ref, int64_t, double);
CLO_HIDDEN clo_ref clo_unsafe_get_reference_volatile(clo_ref, clo_ref, int64_t);
CLO_HIDDEN void clo_unsafe_put_reference_volatile(clo_ref, clo_ref, int64_t, clo_ref);
CLO_HIDDEN int32_t clo_unsafe_compare_and_set_int(clo_ref, clo_ref, int64_t, int32_t, int32_t);
CLO_HIDDEN int32_t clo_unsafe_compare_and_exchange_int(clo_ref, clo_ref, int64_t, int32_t, int32_t);
CLO_HIDDEN int32_t clo_unsafe_compare_and_set_long(clo_ref, clo_ref, int64_t, int64_t, int64_t);
CLO_HIDDEN int64_t clo_unsafe_compare_and_exchange_long(clo_ref, clo_ref, int64_t, int64_t, int64_t);
CLO_HIDDEN int32_t clo_unsafe_compare_and_set_reference(clo_ref, clo_ref, int64_t, clo_ref, clo_ref);
CLO_HIDDEN clo_ref clo_unsafe_compare_and_exchange_reference(clo_ref, clo_ref, int64_t, clo_ref, clo_ref);
CLO_HIDDEN void clo_unsafe_load_fence(clo_ref);
CLO_HIDDEN void clo_unsafe_store_fence(clo_ref);
CLO_HIDDEN void clo_unsafe_full_fence(clo_ref);
CLO_HIDDEN int32_t clo_unsafe_array_base_offset(clo_ref, clo_ref);
CLO_HIDDEN int32_t clo_unsafe_array_index_scale(clo_ref, clo_ref);
CLO_HIDDEN clo_ref clo_unsafe_allocate_instance(clo_ref, clo_ref);
CLO_HIDDEN void clo_unsafe_ensure_class_initialized(clo_ref, clo_ref);
CLO_HIDDEN int32_t clo_unsafe_should_be_initialized(clo_ref, clo_ref);
CLO_HIDDEN void clo_unsafe_copy_memory(clo_ref, clo_ref, int64_t, clo_ref, int64_t, int64_t);
CLO_HIDDEN void clo_unsafe_set_memory(clo_ref, clo_ref, int64_t, int64_t, int32_t);
CLO_HIDDEN void clo_unsafe_throw_exception(clo_ref, clo_ref);
CLO_HIDDEN void clo_unsafe_park(clo_ref, int32_t, int64_t);
CLO_HIDDEN void clo_unsafe_unpark(clo_ref, clo_ref);

#endif
