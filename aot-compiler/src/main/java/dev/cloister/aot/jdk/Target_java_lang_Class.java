package dev.cloister.aot.jdk;

import dev.cloister.vm.ClassNames;
import dev.cloister.vm.Declarations;
import dev.cloister.vm.Resources;
import java.io.InputStream;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URL;
import java.security.ProtectionDomain;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * {@code java.lang.Class}: answers from the class table that the compiler emits. The runtime makes
 * one mirror per class and knows only the first field.
 */
@Substitute(value = "java/lang/Class", whole = true)
public final class Target_java_lang_Class<T> implements Serializable, GenericDeclaration, Type {
    private static final long serialVersionUID = 3206093459760846163L;
    private static final String NEST =
            "nests are not kept in an enclave; use getDeclaredClasses() of the outer class";
    private static final String TYPE_ANNOTATIONS =
            "annotations of types are not kept in an enclave; annotate the declaration";
    private static final String LOADING =
            "classes are fixed when the enclave is built; refer to the class with X.class";

    /** Class id; must stay the first field: the compiler and the runtime write it. */
    private int id;

    private transient String name;
    private transient T[] enumConstants;
    private transient Map<String, T> enumConstantDirectory;

    private Target_java_lang_Class() {}

    @SuppressWarnings("unchecked")
    private Class<T> self() {
        return (Class<T>) (Object) this;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Target_java_lang_Class<Object> mirror(Class<?> type) {
        return (Target_java_lang_Class) (Object) type;
    }

    @Override
    public String toString() {
        String kind = isInterface() ? "interface " : isPrimitive() ? "" : "class ";
        return kind.concat(getName());
    }

    public String getName() {
        String known = name;
        if (known == null) {
            known = initClassName();
            name = known;
        }
        return known;
    }

    private native String initClassName();

    public native boolean isInstance(Object object);

    public native boolean isAssignableFrom(Class<?> other);

    public native boolean isInterface();

    public native boolean isArray();

    public native boolean isPrimitive();

    public native boolean isHidden();

    public native Class<? super T> getSuperclass();

    public native int getModifiers();

    static native Class<?> getPrimitiveClass(String primitive);

    private native boolean isEnum0();

    private native boolean isRecord0();

    private native Class<?> componentType0();

    private native Class<?> arrayClass0();

    private native int interfaceCount0();

    private native Class<?> interface0(int index);

    private native T[] enumConstants0();

    private static native Class<?> forName0(String binaryName);

    private native void ensureInitialized0();

    public boolean isAnnotation() {
        return (getModifiers() & 0x2000) != 0;
    }

    public boolean isSynthetic() {
        return (getModifiers() & 0x1000) != 0;
    }

    public boolean isEnum() {
        return isEnum0() && getSuperclass() == Enum.class;
    }

    public boolean isRecord() {
        return isRecord0();
    }

    public Class<?> getComponentType() {
        return isArray() ? componentType0() : null;
    }

    public Class<?> componentType() {
        return getComponentType();
    }

    public Class<?> arrayType() {
        Class<?> array = arrayClass0();
        if (array == null) {
            throw new UnsupportedOperationException(
                    "the enclave has no arrays of ".concat(getName()));
        }
        return array;
    }

    public Class<?>[] getInterfaces() {
        Class<?>[] interfaces = new Class<?>[interfaceCount0()];
        for (int i = 0; i < interfaces.length; i++) {
            interfaces[i] = interface0(i);
        }
        return interfaces;
    }

    public String getTypeName() {
        return isArray() ? mirror(getComponentType()).getTypeName().concat("[]") : getName();
    }

    public String getSimpleName() {
        if (isArray()) {
            return mirror(getComponentType()).getSimpleName().concat("[]");
        }
        return ClassNames.simpleName(getName());
    }

    public String getCanonicalName() {
        if (isArray()) {
            String component = mirror(getComponentType()).getCanonicalName();
            return component == null ? null : component.concat("[]");
        }
        return ClassNames.canonicalName(getName());
    }

    public String getPackageName() {
        Class<?> element = self();
        while (element.isArray()) {
            element = element.getComponentType();
        }
        return element.isPrimitive() ? "java.lang" : ClassNames.packageName(element.getName());
    }

    public Optional<ClassDesc> describeConstable() {
        return Optional.of(ClassDesc.ofDescriptor(descriptorString()));
    }

    public String descriptorString() {
        if (isPrimitive()) {
            return ClassNames.primitiveDescriptor(getName());
        }
        String internal = getName().replace('.', '/');
        return isArray() ? internal : "L".concat(internal).concat(";");
    }

    public boolean isAnonymousClass() {
        return !isArray() && ClassNames.isAnonymous(getName());
    }

    public boolean isLocalClass() {
        return !isArray() && ClassNames.isLocal(getName());
    }

    public boolean isMemberClass() {
        return !isArray() && ClassNames.isMember(getName());
    }

    public Class<?> getEnclosingClass() {
        String outer = isArray() ? null : ClassNames.outerName(getName());
        return outer == null ? null : forName0(outer);
    }

    public Class<?> getDeclaringClass() {
        return isMemberClass() ? getEnclosingClass() : null;
    }

    public Class<?> getNestHost() {
        Class<?> host = self();
        for (Class<?> outer = getEnclosingClass();
                outer != null;
                outer = outer.getEnclosingClass()) {
            host = outer;
        }
        return host;
    }

    public boolean isNestmateOf(Class<?> other) {
        return getNestHost() == other.getNestHost();
    }

    /** Assertions are off, as they are on HotSpot by default. */
    @Fold
    public boolean desiredAssertionStatus() {
        return false;
    }

    public T[] getEnumConstants() {
        T[] constants = getEnumConstantsShared();
        return constants == null ? null : constants.clone();
    }

    T[] getEnumConstantsShared() {
        T[] constants = enumConstants;
        if (constants == null && isEnum()) {
            constants = enumConstants0();
            enumConstants = constants;
        }
        return constants;
    }

    Map<String, T> enumConstantDirectory() {
        Map<String, T> directory = enumConstantDirectory;
        if (directory == null) {
            T[] universe = getEnumConstantsShared();
            if (universe == null) {
                throw new IllegalArgumentException(getName().concat(" is not an enum class"));
            }
            directory = new HashMap<>((int) (universe.length / 0.75f) + 1);
            for (T constant : universe) {
                directory.put(((Enum<?>) constant).name(), constant);
            }
            enumConstantDirectory = directory;
        }
        return directory;
    }

    @SuppressWarnings("unchecked")
    public T cast(Object object) {
        if (object != null && !isInstance(object)) {
            throw new ClassCastException(
                    "Cannot cast "
                            .concat(object.getClass().getName())
                            .concat(" to ")
                            .concat(getName()));
        }
        return (T) object;
    }

    @SuppressWarnings("unchecked")
    public <U> Class<? extends U> asSubclass(Class<U> type) {
        if (type.isAssignableFrom(self())) {
            return (Class<? extends U>) self();
        }
        throw new ClassCastException(toString());
    }

    /** There is one loader, and it is not an object. */
    @Fold
    public ClassLoader getClassLoader() {
        return null;
    }

    @Fold
    ClassLoader getClassLoader0() {
        return null;
    }

    @Fold
    public Object[] getSigners() {
        return null;
    }

    public static Class<?> forName(String className) throws ClassNotFoundException {
        return forName(className, true, null);
    }

    /** What calls of {@code forName} become whose name is no constant. */
    static Class<?> forComputedName(String className) throws ClassNotFoundException {
        return forComputedName(className, true, null);
    }

    static Class<?> forComputedName(String className, boolean initialize, ClassLoader loader)
            throws ClassNotFoundException {
        if (Declarations.classNamed(className) == null) {
            throw new ClassNotFoundException(
                    className.concat(
                            ": not declared for this enclave; name it in @Reflective, or in Class.forName as a constant"));
        }
        return forName(className, initialize, loader);
    }

    public static Class<?> forName(String className, boolean initialize, ClassLoader loader)
            throws ClassNotFoundException {
        Class<?> found = Declarations.classNamed(className);
        if (found == null) {
            throw new ClassNotFoundException(className);
        }
        if (initialize) {
            mirror(found).ensureInitialized0();
        }
        return found;
    }

    @Refuse(LOADING)
    public static native Class<?> forName(Module module, String className);

    /** What {@code newInstance} becomes. */
    T newInstance(Class<?> caller) throws InstantiationException, IllegalAccessException {
        try {
            Target_java_lang_reflect_Constructor<T> constructor = constructor(null, false);
            return constructor.newInstance(new Object[0], caller);
        } catch (NoSuchMethodException none) {
            String declare = none.getMessage();
            boolean isDeclared = declare.endsWith(")");
            throw (InstantiationException)
                    new InstantiationException(isDeclared ? getName() : declare).initCause(none);
        } catch (InvocationTargetException thrown) {
            throw Rethrow.unchecked(thrown.getCause());
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Target_java_lang_reflect_Constructor<T> constructor(
            Class<?>[] parameters, boolean publicOnly) throws NoSuchMethodException {
        return (Target_java_lang_reflect_Constructor)
                (Object) MemberLookup.constructor(self(), parameters, publicOnly);
    }

    /** An active use of a class. */
    static void initialize(Class<?> type) {
        mirror(type).ensureInitialized0();
    }

    @Refuse("modules do not exist in an enclave; every class belongs to the same image")
    public native Module getModule();

    public Target_java_lang_Package getPackage() {
        boolean hasNone = isArray() || isPrimitive();
        return hasNone ? null : Target_java_lang_Package.named(getPackageName());
    }

    public InputStream getResourceAsStream(String resource) {
        return Resources.of(self(), resource);
    }

    @Refuse("resources have no address in an enclave; use getResourceAsStream")
    public native URL getResource(String resource);

    @Refuse("there are no protection domains in an enclave; the signature covers the whole image")
    public native ProtectionDomain getProtectionDomain();

    @Override
    public TypeVariable<?>[] getTypeParameters() {
        return ClassSignatures.typeParameters(self());
    }

    public Type getGenericSuperclass() {
        return ClassSignatures.superclass(self());
    }

    public Type[] getGenericInterfaces() {
        return ClassSignatures.interfaces(self());
    }

    public String toGenericString() {
        return ClassSignatures.text(self());
    }

    @Refuse(TYPE_ANNOTATIONS)
    public native AnnotatedType getAnnotatedSuperclass();

    @Refuse(TYPE_ANNOTATIONS)
    public native AnnotatedType[] getAnnotatedInterfaces();

    public Method getEnclosingMethod() {
        return Declarations.enclosingMethod(self());
    }

    public Constructor<?> getEnclosingConstructor() {
        return Declarations.enclosingConstructor(self());
    }

    public Class<?>[] getClasses() {
        return MemberLookup.memberClasses(self(), true);
    }

    public Class<?>[] getDeclaredClasses() {
        return MemberLookup.memberClasses(self(), false);
    }

    public Field[] getFields() {
        return MemberLookup.publicFields(self());
    }

    public Field[] getDeclaredFields() {
        return MemberLookup.declaredFields(self());
    }

    public Field getField(String fieldName) throws NoSuchFieldException {
        return MemberLookup.publicField(self(), fieldName);
    }

    public Field getDeclaredField(String fieldName) throws NoSuchFieldException {
        return MemberLookup.declaredField(self(), fieldName);
    }

    /** What {@code getField} becomes where class or name are not known at build time. */
    Field getComputedField(String fieldName) throws NoSuchFieldException {
        MemberLookup.requireFields(self(), Declarations.PUBLIC_FIELDS, fieldName);
        return MemberLookup.publicField(self(), fieldName);
    }

    Field getComputedDeclaredField(String fieldName) throws NoSuchFieldException {
        MemberLookup.requireFields(self(), Declarations.DECLARED_FIELDS, fieldName);
        return MemberLookup.declaredField(self(), fieldName);
    }

    public Method[] getMethods() {
        return MemberLookup.publicMethods(self());
    }

    public Method[] getDeclaredMethods() {
        return MemberLookup.declaredMethods(self());
    }

    public Method getMethod(String methodName, Class<?>... parameters)
            throws NoSuchMethodException {
        return MemberLookup.publicMethod(self(), methodName, parameters);
    }

    public Method getDeclaredMethod(String methodName, Class<?>... parameters)
            throws NoSuchMethodException {
        return MemberLookup.declaredMethod(self(), methodName, parameters);
    }

    /** What {@code getMethod} becomes where class or name are not known at build time. */
    Method getComputedMethod(String methodName, Class<?>... parameters)
            throws NoSuchMethodException {
        MemberLookup.requireMethods(self(), Declarations.PUBLIC_METHODS, methodName, parameters);
        return MemberLookup.publicMethod(self(), methodName, parameters);
    }

    Method getComputedDeclaredMethod(String methodName, Class<?>... parameters)
            throws NoSuchMethodException {
        MemberLookup.requireMethods(self(), Declarations.DECLARED_METHODS, methodName, parameters);
        return MemberLookup.declaredMethod(self(), methodName, parameters);
    }

    public Constructor<?>[] getConstructors() {
        return MemberLookup.constructors(self(), true);
    }

    public Constructor<?>[] getDeclaredConstructors() {
        return MemberLookup.constructors(self(), false);
    }

    @SuppressWarnings("unchecked")
    public Constructor<T> getConstructor(Class<?>... parameters) throws NoSuchMethodException {
        return (Constructor<T>) MemberLookup.constructor(self(), parameters, true);
    }

    @SuppressWarnings("unchecked")
    public Constructor<T> getDeclaredConstructor(Class<?>... parameters)
            throws NoSuchMethodException {
        return (Constructor<T>) MemberLookup.constructor(self(), parameters, false);
    }

    public RecordComponent[] getRecordComponents() {
        return MemberLookup.recordComponents(self());
    }

    @Refuse(NEST)
    public native Class<?>[] getNestMembers();

    public Class<?>[] getPermittedSubclasses() {
        return Declarations.permittedSubclasses(self());
    }

    public boolean isSealed() {
        return !isArray() && Declarations.permittedSubclasses(self()) != null;
    }

    @SuppressWarnings("unchecked")
    @Override
    public <A extends Annotation> A getAnnotation(Class<A> annotation) {
        return (A) ClassAnnotations.present(self()).get(Objects.requireNonNull(annotation));
    }

    @Override
    public boolean isAnnotationPresent(Class<? extends Annotation> annotation) {
        return getAnnotation(annotation) != null;
    }

    @Override
    public <A extends Annotation> A[] getAnnotationsByType(Class<A> annotation) {
        return ClassAnnotations.associated(self(), Objects.requireNonNull(annotation));
    }

    @Override
    public Annotation[] getAnnotations() {
        return ClassAnnotations.present(self()).values().toArray(new Annotation[0]);
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return ClassAnnotations.declared(self()).values().toArray(new Annotation[0]);
    }

    @SuppressWarnings("unchecked")
    @Override
    public <A extends Annotation> A getDeclaredAnnotation(Class<A> annotation) {
        return (A) ClassAnnotations.declared(self()).get(Objects.requireNonNull(annotation));
    }

    @Override
    public <A extends Annotation> A[] getDeclaredAnnotationsByType(Class<A> annotation) {
        return RepeatedAnnotations.of(
                ClassAnnotations.declared(self()), Objects.requireNonNull(annotation));
    }
}
