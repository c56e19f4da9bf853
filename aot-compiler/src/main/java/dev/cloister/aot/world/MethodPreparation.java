package dev.cloister.aot.world;

import dev.cloister.aot.desugar.DesugarContext;
import dev.cloister.aot.desugar.Desugarer;
import dev.cloister.aot.desugar.MemberUse;
import dev.cloister.aot.fold.ConstantFolder;
import dev.cloister.aot.nulls.NullSites;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Makes a body ready to be scanned and translated, once: desugared, then folded. */
final class MethodPreparation implements DesugarContext {
    /** Data of the class library that its code may have in an enclave. */
    private static final Pattern LIBRARY_DATA =
            Pattern.compile("jdk/internal/icu/impl/data/.*|java/util/currency.data");

    private final ClassTable table;
    private final Problems problems;
    private final DeclaredLookups lookups;
    private final AbsentMembers absent;
    private final Desugarer desugarer = new Desugarer(this);
    private final ConstantFolder folder;
    private final Set<LinkedMethod> prepared = new HashSet<>();
    private LinkedMethod current;

    MethodPreparation(
            ClassTable table,
            Substitutions substitutions,
            Problems problems,
            DeclaredLookups lookups,
            AbsentMembers absent) {
        this.table = table;
        this.absent = absent;
        this.problems = problems;
        this.lookups = lookups;
        this.folder = new ConstantFolder(new SubstitutedConstants(table, substitutions));
    }

    void prepare(LinkedMethod method) {
        if (method.isNative() || method.isAbstract() || !prepared.add(method)) {
            return;
        }
        current = method;
        MethodNode node = method.node();
        if (method.owner().origin() != Origin.SYNTHETIC) {
            method.setNullSites(NullSites.of(method.owner().name(), node));
        }
        dropRegistration(node);
        absent.cutFields(node);
        method.owner().loaded().ifPresent(loaded -> desugarer.desugar(loaded.node(), node));
        folder.fold(method.owner().name(), node);
    }

    /**
     * Native methods are linked at build time: nothing is left for the JDK's registration to do.
     */
    private static void dropRegistration(MethodNode node) {
        for (AbstractInsnNode instruction : node.instructions.toArray()) {
            if (instruction instanceof MethodInsnNode call
                    && call.getOpcode() == Opcodes.INVOKESTATIC
                    && call.desc.equals("()V")
                    && (call.name.equals("registerNatives") || call.name.equals("initIDs"))) {
                node.instructions.remove(call);
            }
        }
    }

    @Override
    public void define(ClassNode synthetic) {
        table.define(synthetic);
    }

    @Override
    public Optional<ClassNode> classFile(String internalName) {
        return table.find(internalName).flatMap(LinkedClass::loaded).map(LoadedClass::node);
    }

    @Override
    public void declareClass(String binaryName) {
        lookups.declareClass(binaryName);
    }

    @Override
    public void declareMembers(MemberUse use) {
        lookups.declareMembers(use);
    }

    @Override
    public void declareProxy(List<String> interfaces) {
        lookups.declareProxy(interfaces);
    }

    @Override
    public void declareResource(String name) {
        if (current.owner().origin() == Origin.APPLICATION
                || LIBRARY_DATA.matcher(name).matches()) {
            lookups.declareResource(name);
        } else {
            refuse(
                    0,
                    "resource " + name + " of the class library is not in an enclave",
                    "do without what reaches it");
        }
    }

    @Override
    public void declareService(String binaryName) {
        lookups.declareService(binaryName);
    }

    @Override
    public void declareAnyService() {
        lookups.declareAnyService();
    }

    @Override
    public void refuse(int line, String problem, String remedy) {
        problems.add(current, line, null, problem, remedy);
    }
}
