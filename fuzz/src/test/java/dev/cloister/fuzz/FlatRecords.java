package dev.cloister.fuzz;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;

/**
 * Records of primitives, enums and such records, as C structs: the form they have by themselves.
 */
final class FlatRecords {
    private FlatRecords() {}

    /** Writes a value of the type, if it is such a record, or a list or array of one. */
    static boolean write(HostileValues values, Encoding out, Type type) {
        Class<?> element = element(type);
        if (sizeBytes(element) == 0) {
            return false;
        }
        int count = element == type ? 1 : values.count();
        for (int i = 0; i < count; i++) {
            struct(values, out, element);
        }
        return true;
    }

    private static Class<?> element(Type type) {
        if (type instanceof ParameterizedType) {
            ParameterizedType generic = (ParameterizedType) type;
            return generic.getRawType() == List.class
                            && generic.getActualTypeArguments()[0] instanceof Class<?>
                    ? (Class<?>) generic.getActualTypeArguments()[0]
                    : Object.class;
        }
        return ((Class<?>) type).isArray() ? ((Class<?>) type).getComponentType() : (Class<?>) type;
    }

    /** Of the members alone; 0 for what is not flat. */
    private static int sizeBytes(Class<?> record) {
        int sum = 0;
        for (RecordComponent component :
                record.isRecord() ? record.getRecordComponents() : new RecordComponent[0]) {
            int bytes =
                    component.getType().isRecord()
                            ? sizeBytes(component.getType())
                            : scalarBytes(component.getType());
            if (bytes == 0) {
                return 0;
            }
            sum += bytes;
        }
        return sum;
    }

    private static int scalarBytes(Class<?> type) {
        if (type.isEnum()) {
            return Integer.BYTES;
        }
        return switch (type.getName()) {
            case "boolean", "byte" -> 1;
            case "char", "short" -> Short.BYTES;
            case "int", "float" -> Integer.BYTES;
            case "long", "double" -> Long.BYTES;
            default -> 0;
        };
    }

    private static void struct(HostileValues values, Encoding out, Class<?> record) {
        out.align(alignment(record));
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getType().isRecord()) {
                struct(values, out, component.getType());
            } else {
                out.align(scalarBytes(component.getType()));
                values.write(out, component.getType(), 0);
            }
        }
        out.align(alignment(record));
    }

    private static int alignment(Class<?> record) {
        int largest = 1;
        for (RecordComponent component : record.getRecordComponents()) {
            Class<?> type = component.getType();
            largest = Math.max(largest, type.isRecord() ? alignment(type) : scalarBytes(type));
        }
        return largest;
    }
}
