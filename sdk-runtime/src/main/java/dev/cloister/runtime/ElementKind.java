package dev.cloister.runtime;

import java.nio.ByteBuffer;

/**
 * The kinds of primitive array that cross by copying, and how each is copied to and from
 * little-endian memory.
 */
enum ElementKind {
    BOOLEAN(1) {
        @Override
        Object newArray(int length) {
            return new boolean[length];
        }

        @Override
        int length(Object array) {
            return ((boolean[]) array).length;
        }

        @Override
        void put(Object array, ByteBuffer to) {
            for (boolean element : (boolean[]) array) {
                to.put((byte) (element ? 1 : 0));
            }
        }

        @Override
        void get(ByteBuffer from, Object array) {
            boolean[] elements = (boolean[]) array;
            for (int i = 0; i < elements.length; i++) {
                elements[i] = from.get() != 0;
            }
        }
    },

    BYTE(1) {
        @Override
        Object newArray(int length) {
            return new byte[length];
        }

        @Override
        int length(Object array) {
            return ((byte[]) array).length;
        }

        @Override
        void put(Object array, ByteBuffer to) {
            to.put((byte[]) array);
        }

        @Override
        void get(ByteBuffer from, Object array) {
            from.get((byte[]) array);
        }
    },

    CHAR(2) {
        @Override
        Object newArray(int length) {
            return new char[length];
        }

        @Override
        int length(Object array) {
            return ((char[]) array).length;
        }

        @Override
        void put(Object array, ByteBuffer to) {
            to.asCharBuffer().put((char[]) array);
        }

        @Override
        void get(ByteBuffer from, Object array) {
            from.asCharBuffer().get((char[]) array);
        }
    },

    SHORT(2) {
        @Override
        Object newArray(int length) {
            return new short[length];
        }

        @Override
        int length(Object array) {
            return ((short[]) array).length;
        }

        @Override
        void put(Object array, ByteBuffer to) {
            to.asShortBuffer().put((short[]) array);
        }

        @Override
        void get(ByteBuffer from, Object array) {
            from.asShortBuffer().get((short[]) array);
        }
    },

    INT(4) {
        @Override
        Object newArray(int length) {
            return new int[length];
        }

        @Override
        int length(Object array) {
            return ((int[]) array).length;
        }

        @Override
        void put(Object array, ByteBuffer to) {
            to.asIntBuffer().put((int[]) array);
        }

        @Override
        void get(ByteBuffer from, Object array) {
            from.asIntBuffer().get((int[]) array);
        }
    },

    LONG(8) {
        @Override
        Object newArray(int length) {
            return new long[length];
        }

        @Override
        int length(Object array) {
            return ((long[]) array).length;
        }

        @Override
        void put(Object array, ByteBuffer to) {
            to.asLongBuffer().put((long[]) array);
        }

        @Override
        void get(ByteBuffer from, Object array) {
            from.asLongBuffer().get((long[]) array);
        }
    },

    FLOAT(4) {
        @Override
        Object newArray(int length) {
            return new float[length];
        }

        @Override
        int length(Object array) {
            return ((float[]) array).length;
        }

        @Override
        void put(Object array, ByteBuffer to) {
            to.asFloatBuffer().put((float[]) array);
        }

        @Override
        void get(ByteBuffer from, Object array) {
            from.asFloatBuffer().get((float[]) array);
        }
    },

    DOUBLE(8) {
        @Override
        Object newArray(int length) {
            return new double[length];
        }

        @Override
        int length(Object array) {
            return ((double[]) array).length;
        }

        @Override
        void put(Object array, ByteBuffer to) {
            to.asDoubleBuffer().put((double[]) array);
        }

        @Override
        void get(ByteBuffer from, Object array) {
            from.asDoubleBuffer().get((double[]) array);
        }
    };

    final int elementBytes;

    ElementKind(int elementBytes) {
        this.elementBytes = elementBytes;
    }

    abstract Object newArray(int length);

    abstract int length(Object array);

    /** Copies all elements to the position of a little-endian buffer with enough room. */
    abstract void put(Object array, ByteBuffer to);

    /** Fills the array from the position of a little-endian buffer with enough bytes. */
    abstract void get(ByteBuffer from, Object array);
}
