package dev.cloister.aot.intrinsics;

import java.util.HashMap;
import java.util.Map;

/**
 * jdk.internal.misc.Unsafe on an object and an offset, or on null and the address of a static
 * field: plain and volatile accesses, compare-and-set, fences. {@code $0} is the Unsafe object
 * itself.
 */
final class UnsafeIntrinsics extends TemplateIntrinsics {
    private static final String OWNER = "jdk/internal/misc/Unsafe.";
    private static final String[][] CELLS = {
        {"Boolean", "Z", "uint8_t"},
        {"Byte", "B", "int8_t"},
        {"Char", "C", "uint16_t"},
        {"Short", "S", "int16_t"},
        {"Int", "I", "int32_t"},
        {"Long", "J", "int64_t"},
        {"Float", "F", "float"},
        {"Double", "D", "double"},
        {"Reference", "Ljava/lang/Object;", "clo_ref"}
    };

    UnsafeIntrinsics() {
        super(Effect.MEMORY, table());
    }

    private static Map<String, String> table() {
        Map<String, String> table = new HashMap<>();
        for (String[] cell : CELLS) {
            accesses(table, cell[0], cell[1], cell[2]);
        }
        for (int i = 4; i < CELLS.length; i++) {
            String type = CELLS[i][0];
            if (type.equals("Int") || type.equals("Long") || type.equals("Reference")) {
                swaps(table, type, CELLS[i][1], CELLS[i][2]);
            }
        }
        table.put(OWNER + "fullFence()V", "__atomic_thread_fence(__ATOMIC_SEQ_CST)");
        table.put(OWNER + "loadFence()V", "__atomic_thread_fence(__ATOMIC_ACQUIRE)");
        table.put(OWNER + "storeFence()V", "__atomic_thread_fence(__ATOMIC_RELEASE)");
        return table;
    }

    private static void accesses(
            Map<String, String> table, String name, String descriptor, String cType) {
        String address = "(" + cType + "*)CLOG_U($1,$2)";
        String get = "(Ljava/lang/Object;J)" + descriptor;
        String put = "(Ljava/lang/Object;J" + descriptor + ")V";
        table.put(OWNER + "get" + name + get, "(*" + address + ")");
        table.put(OWNER + "put" + name + put, "*" + address + "=(" + cType + ")$3");
        boolean isReal = cType.equals("float") || cType.equals("double");
        String order = ",__ATOMIC_SEQ_CST)";
        table.put(
                OWNER + "get" + name + "Volatile" + get,
                isReal
                        ? "clog_volatile_" + cType + "(" + address + ")"
                        : "__atomic_load_n(" + address + order);
        table.put(
                OWNER + "put" + name + "Volatile" + put,
                isReal
                        ? "clog_set_volatile_" + cType + "(" + address + ",$3)"
                        : "__atomic_store_n(" + address + ",(" + cType + ")$3" + order);
    }

    private static void swaps(
            Map<String, String> table, String name, String descriptor, String cType) {
        String operands = "(Ljava/lang/Object;J" + descriptor + descriptor + ")";
        String arguments = "((" + cType + "*)CLOG_U($1,$2),$3,$4)";
        String suffix = name.toLowerCase(java.util.Locale.ROOT);
        table.put(
                OWNER + "compareAndSet" + name + operands + "Z", "clog_cas_" + suffix + arguments);
        table.put(
                OWNER + "compareAndExchange" + name + operands + descriptor,
                "clog_exchange_" + suffix + arguments);
    }
}
