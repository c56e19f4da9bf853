import java.util.List;

/** Generic signatures are not in the image. */
public class ReadsGenericType {
    List<String> names;

    public static void main(String[] args) throws Exception {
        System.out.println(ReadsGenericType.class.getDeclaredField("names").getGenericType());
        System.out.println(ReadsGenericType.class.getGenericSuperclass());
    }
}

// ERROR: ReadsGenericType.java:9: java.lang.Class.getGenericSuperclass cannot work in an enclave; generic signatures are not kept in an enclave; pass the type as a Class value
//            reached by ReadsGenericType.main → java.lang.Class.getGenericSuperclass
// ERROR: AbstractScope.java:91: java.lang.Class.getTypeParameters cannot work in an enclave; generic signatures are not kept in an enclave; pass the type as a Class value
//            reached by ReadsGenericType.main → java.lang.reflect.Field.getGenericType → sun.reflect.generics.repository.FieldRepository.getGenericType → sun.reflect.generics.repository.FieldRepository.computeGenericType → sun.reflect.generics.tree.TypeVariableSignature.accept → sun.reflect.generics.visitor.Reifier.visitTypeVariableSignature → sun.reflect.generics.factory.CoreReflectionFactory.findTypeVariable → sun.reflect.generics.scope.AbstractScope.lookup → java.lang.Class.getTypeParameters
// ERROR: ClassScope.java:50: java.lang.Class.getEnclosingMethod cannot work in an enclave; the method around a local class is not kept in an enclave; use getEnclosingClass()
//            reached by ReadsGenericType.main → java.lang.reflect.Field.getGenericType → sun.reflect.generics.repository.FieldRepository.getGenericType → sun.reflect.generics.repository.FieldRepository.computeGenericType → sun.reflect.generics.tree.TypeVariableSignature.accept → sun.reflect.generics.visitor.Reifier.visitTypeVariableSignature → sun.reflect.generics.factory.CoreReflectionFactory.findTypeVariable → sun.reflect.generics.scope.AbstractScope.lookup → sun.reflect.generics.scope.AbstractScope.getEnclosingScope → sun.reflect.generics.scope.ClassScope.computeEnclosingScope → java.lang.Class.getEnclosingMethod
// ERROR: ClassScope.java:56: java.lang.Class.getEnclosingConstructor cannot work in an enclave; the method around a local class is not kept in an enclave; use getEnclosingClass()
//            reached by ReadsGenericType.main → java.lang.reflect.Field.getGenericType → sun.reflect.generics.repository.FieldRepository.getGenericType → sun.reflect.generics.repository.FieldRepository.computeGenericType → sun.reflect.generics.tree.TypeVariableSignature.accept → sun.reflect.generics.visitor.Reifier.visitTypeVariableSignature → sun.reflect.generics.factory.CoreReflectionFactory.findTypeVariable → sun.reflect.generics.scope.AbstractScope.lookup → sun.reflect.generics.scope.AbstractScope.getEnclosingScope → sun.reflect.generics.scope.ClassScope.computeEnclosingScope → java.lang.Class.getEnclosingConstructor
