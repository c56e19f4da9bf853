package dev.cloister.aot.emit;

import dev.cloister.aot.ir.IrBlock;
import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrMethod;
import dev.cloister.aot.ir.IrType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Appends the C of one method: statements with their source lines, jumps, exception exits. */
final class MethodWriter {
    private static final int LARGEST_GAP = 6;

    private final IrMethod method;
    private final UnitDeclarations unit;
    private final Values values;
    private final LoopPolls polls;
    private final StringBuilder body = new StringBuilder();
    private final List<Object> pieces = new ArrayList<>();
    private final Set<IrBlock> jumpTargets = new HashSet<>();
    private final Set<IrBlock> exceptionalBlocks = new LinkedHashSet<>();
    private final boolean hasLines;
    private int line;
    private IrBlock block;

    MethodWriter(IrMethod method, UnitDeclarations unit, int firstLine) {
        this.method = method;
        this.unit = unit;
        this.values = new Values(method, this);
        this.polls = new LoopPolls(method);
        this.hasLines = firstLine > 0;
        this.line = firstLine;
    }

    IrMethod method() {
        return method;
    }

    UnitDeclarations unit() {
        return unit;
    }

    Program program() {
        return unit.program();
    }

    Values values() {
        return values;
    }

    /** The C expression for a value. */
    String use(IrInstruction value) {
        return values.use(value);
    }

    /** The C expression for operand {@code index}. */
    String use(IrInstruction user, int index) {
        return values.use(user.operand(index));
    }

    void beginBlock(IrBlock next) {
        flush();
        block = next;
        pieces.add(next);
    }

    /**
     * Statements of one Java line share a C line; small steps forward are newlines, larger ones
     * directives.
     */
    void at(int sourceLine) {
        if (!hasLines || sourceLine == 0 || sourceLine == line) {
            return;
        }
        int gap = sourceLine - line;
        if (gap > 0 && gap <= LARGEST_GAP) {
            body.append("\n".repeat(gap));
        } else {
            body.append("\n#line ").append(sourceLine).append('\n');
        }
        line = sourceLine;
    }

    void statement(String text) {
        body.append(text).append(';');
    }

    void raw(String text) {
        body.append(text);
    }

    /** {@code variable = expression;} when the value has a variable, else the bare expression. */
    void assign(IrInstruction value, String expression) {
        if (value.type() != IrType.VOID && values.isUsed(value)) {
            statement(values.variable(value) + "=" + expression);
        } else {
            statement(expression);
        }
    }

    /** Leaves for the handler, or the method, when an exception is pending. */
    void checkPending() {
        body.append("if(CLO_PENDING())").append(exceptionExit());
    }

    /** {@code if (unlikely condition) { trap; leave }}. */
    void trap(String condition, String trap) {
        body.append("if(CLO_UNLIKELY(").append(condition).append(")){").append(trap).append(';');
        body.append(exceptionExit()).append('}');
    }

    /** The statement that leaves with an exception pending. */
    String exceptionExit() {
        if (block.handler().isPresent()) {
            exceptionalBlocks.add(block);
            return "goto E" + block.id() + ";";
        }
        return leave();
    }

    /** The statement that returns with an exception pending. */
    String leave() {
        return method.returnType() == IrType.VOID ? "return;" : "return 0;";
    }

    /**
     * Goes along an edge: phi copies, poll, jump; nothing to jump when {@code target} is what
     * follows.
     */
    String edge(IrBlock from, IrBlock target, IrBlock following) {
        String copies = PhiCopies.along(from, target, values);
        if (polls.isNeeded(from, target)) {
            copies += "CLO_POLL();";
        }
        if (target == following) {
            return copies;
        }
        jumpTargets.add(target);
        return copies + "goto L" + target.id() + ";";
    }

    /** The finished body: labels only where something jumps to. */
    String finish(String prologue) {
        flush();
        for (IrBlock thrower : exceptionalBlocks) {
            IrBlock pad = thrower.handler().orElseThrow();
            jumpTargets.add(pad);
            pieces.add(
                    "\nE"
                            + thrower.id()
                            + ":"
                            + PhiCopies.along(thrower, pad, values)
                            + "goto L"
                            + pad.id()
                            + ";");
        }
        StringBuilder text = new StringBuilder(values.declarations()).append(prologue);
        for (Object piece : pieces) {
            if (!(piece instanceof IrBlock start)) {
                text.append(piece);
            } else if (jumpTargets.contains(start)) {
                text.append("L").append(start.id()).append(":;");
            }
        }
        return text.toString();
    }

    private void flush() {
        pieces.add(body.toString());
        body.setLength(0);
    }
}
