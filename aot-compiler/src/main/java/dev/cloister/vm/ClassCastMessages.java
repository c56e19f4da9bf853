package dev.cloister.vm;

/** HotSpot's text of a ClassCastException. */
final class ClassCastMessages {
    private ClassCastMessages() {}

    static String of(Class<?> from, Class<?> to) {
        String fromName = from.getName();
        String toName = to.getName();
        String fromPlace = place(from);
        String toPlace = place(to);
        StringBuilder text = new StringBuilder("class ");
        text.append(fromName).append(" cannot be cast to class ").append(toName).append(" (");
        if (fromPlace.equals(toPlace)) {
            text.append(fromName).append(" and ").append(toName).append(" are in ").append(toPlace);
        } else {
            text.append(fromName).append(" is in ").append(fromPlace).append("; ");
            text.append(toName).append(" is in ").append(toPlace);
        }
        return text.append(')').toString();
    }

    private static String place(Class<?> type) {
        Class<?> element = type;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        return element.isPrimitive() || StackTraces.isBase(element.getName())
                ? "module java.base of loader 'bootstrap'"
                : "unnamed module of loader 'app'";
    }
}
