package dev.cloister.codegen.stubs;

import dev.cloister.codegen.model.WireType;

/**
 * Java code for handles inside of encoded values, which are numbers of 8 bytes. Turning them into
 * objects and back needs the call, so the methods of types that hold handles have more parameters.
 */
interface HandleCode {
    /** Of calls to the host, which have no handles. */
    HandleCode NONE =
            new HandleCode() {
                @Override
                public String parameters() {
                    throw new IllegalStateException("a call to the host has no handles");
                }

                @Override
                public String arguments() {
                    return parameters();
                }

                @Override
                public String number(WireType.Handle type, String value, String where) {
                    throw WireCode.noWireForm(type);
                }

                @Override
                public String object(WireType.Handle type, String number, String where) {
                    throw WireCode.noWireForm(type);
                }
            };

    /** Inside: numbers are found in tables, and are let go with the call. */
    HandleCode ENCLAVE =
            new HandleCode() {
                @Override
                public String parameters() {
                    return "dev.cloister.wire.CallScope scope";
                }

                @Override
                public String arguments() {
                    return "scope";
                }

                @Override
                public String number(WireType.Handle type, String value, String where) {
                    return scope("part", type, value, where);
                }

                @Override
                public String object(WireType.Handle type, String number, String where) {
                    return scope("use", type, number, where);
                }

                private String scope(
                        String verb, WireType.Handle type, String value, String where) {
                    String table = EnclaveObjectGenerator.table(type.object());
                    return "scope." + verb + "(" + table + ", " + value + ", " + where + ")";
                }
            };

    /** On the host: numbers are held by objects that are made for them. */
    static HandleCode host(MarshalPlan plan) {
        return new HandleCode() {
            @Override
            public String parameters() {
                return "EnclaveCalls calls, CallFrame frame";
            }

            @Override
            public String arguments() {
                return "calls, frame";
            }

            @Override
            public String number(WireType.Handle type, String value, String where) {
                return "frame.use(" + value + ", " + where + ")";
            }

            @Override
            public String object(WireType.Handle type, String number, String where) {
                return EnclaveObjectGenerator.held(plan, type.object(), number);
            }
        };
    }

    /** What the methods of a type that holds handles take first. */
    String parameters();

    /** The same as arguments. */
    String arguments();

    /** The number that travels for an object. */
    String number(WireType.Handle type, String value, String where);

    /** The object of a number that has arrived. */
    String object(WireType.Handle type, String number, String where);
}
