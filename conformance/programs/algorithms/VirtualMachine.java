import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small stack machine with an assembler: loops, calls, traps; it computes primes and Ackermann. */
public class VirtualMachine {
    enum Code { PUSH, ADD, SUB, MUL, DIV, MOD, DUP, SWAP, OVER, DROP, LESS, JUMP, JZ, CALL, RET, LOAD, STORE, PRINT, HALT }

    record Instruction(Code code, int operand) {}

    static class Trap extends RuntimeException {
        private static final long serialVersionUID = 1;

        Trap(String why, int at) {
            super(why + " at " + at);
        }
    }

    static List<Instruction> assemble(String source) {
        Map<String, Integer> labels = new HashMap<>();
        List<String[]> lines = new ArrayList<>();
        for (String line : source.split("[\n;]")) {
            String[] words = line.strip().split(" +");
            if (words[0].endsWith(":")) {
                labels.put(words[0].substring(0, words[0].length() - 1), lines.size());
                words = java.util.Arrays.copyOfRange(words, 1, words.length);
            }
            if (words.length > 0 && !words[0].isEmpty()) {
                lines.add(words);
            }
        }
        List<Instruction> program = new ArrayList<>();
        for (String[] w : lines) {
            program.add(new Instruction(Code.valueOf(w[0].toUpperCase(java.util.Locale.ROOT)), w.length == 1 ? 0 : labels.containsKey(w[1]) ? labels.get(w[1]) : Integer.parseInt(w[1])));
        }
        return program;
    }

    static String run(List<Instruction> program) {
        int[] stack = new int[400];
        int[] calls = new int[400];
        int[] memory = new int[16];
        StringBuilder out = new StringBuilder();
        int s = 0;
        int depth = 0;
        long steps = 0;
        int pc = 0;
        try {
            while (true) {
                Instruction i = program.get(pc++);
                if (++steps > 2_000_000) {
                    throw new Trap("too long", pc);
                }
                switch (i.code()) {
                    case PUSH -> stack[s++] = i.operand();
                    case ADD -> stack[s - 2] += stack[--s];
                    case SUB -> stack[s - 2] -= stack[--s];
                    case MUL -> stack[s - 2] *= stack[--s];
                    case DIV -> stack[s - 2] /= stack[--s];
                    case MOD -> stack[s - 2] %= stack[--s];
                    case DUP -> stack[s] = stack[s++ - 1];
                    case OVER -> stack[s] = stack[s++ - 2];
                    case DROP -> s--;
                    case SWAP -> {
                        int t = stack[s - 1];
                        stack[s - 1] = stack[s - 2];
                        stack[s - 2] = t;
                    }
                    case LESS -> {
                        s--;
                        stack[s - 1] = stack[s - 1] < stack[s] ? 1 : 0;
                    }
                    case JUMP -> pc = i.operand();
                    case JZ -> pc = stack[--s] == 0 ? i.operand() : pc;
                    case CALL -> {
                        calls[depth++] = pc;
                        pc = i.operand();
                    }
                    case RET -> pc = calls[--depth];
                    case LOAD -> stack[s++] = memory[i.operand()];
                    case STORE -> memory[i.operand()] = stack[--s];
                    case PRINT -> out.append(stack[--s]).append(' ');
                    case HALT -> {
                        return out + "steps " + steps;
                    }
                }
            }
        } catch (ArrayIndexOutOfBoundsException | ArithmeticException | Trap e) {
            return out + e.getClass().getSimpleName() + " " + e.getMessage() + " pc " + pc;
        }
    }

    public static void main(String[] args) {
        System.out.println(run(assemble("push 2; store 0; next: push 60; load 0; less; jz go; halt; go: push 2; store 1; try: load 1; load 1; mul; load 0; swap; less; jz some; load 0; print; jump inc; some: load 0; load 1; mod; jz inc; load 1; push 1; add; store 1; jump try; inc: load 0; push 1; add; store 0; jump next")));
        System.out.println(run(assemble("push 2; push 3; call ack; print; halt; ack: over; jz base; dup; jz zero; over; push 1; sub; store 9; push 1; sub; over; swap; call ack; swap; push 1; sub; swap; call ack; ret; zero: drop; push 1; sub; push 1; call ack; ret; base: swap; drop; push 1; add; ret")));
        System.out.println(run(assemble("add")) + " | " + run(assemble("push 1; push 0; div")) + " | " + run(assemble("loop: jump loop")) + " | " + run(assemble("deep: call deep")) + " | " + run(assemble("full: push 1; jump full")));
        try {
            assemble("nonsense 1");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
