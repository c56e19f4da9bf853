import java.util.Arrays;

/** A stack machine with a big switch, calls, traps, and a program that computes primes. */
public class BytecodeMachine {
    static final int PUSH = 0, ADD = 1, SUB = 2, MUL = 3, MOD = 4, DUP = 5, SWAP = 6, LOAD = 7, STORE = 8, JMP = 9, JZ = 10, LT = 11, PRINT = 12, CALL = 13, RET = 14, HALT = 15, TRAP = 16;

    final int[] code;
    final int[] stack = new int[64];
    final int[] memory = new int[16];
    final int[] calls = new int[8];
    final StringBuilder out = new StringBuilder();
    int sp;
    int cp;
    long steps;

    BytecodeMachine(int... code) {
        this.code = code;
    }

    String run() {
        int pc = 0;
        try {
            while (true) {
                steps++;
                switch (code[pc++]) {
                    case PUSH -> stack[sp++] = code[pc++];
                    case ADD -> stack[--sp - 1] += stack[sp];
                    case SUB -> stack[--sp - 1] -= stack[sp];
                    case MUL -> stack[--sp - 1] *= stack[sp];
                    case MOD -> stack[--sp - 1] %= stack[sp];
                    case DUP -> stack[sp++] = stack[sp - 2];
                    case SWAP -> {
                        int t = stack[sp - 1];
                        stack[sp - 1] = stack[sp - 2];
                        stack[sp - 2] = t;
                    }
                    case LOAD -> stack[sp++] = memory[code[pc++]];
                    case STORE -> memory[code[pc++]] = stack[--sp];
                    case JMP -> pc = code[pc];
                    case JZ -> pc = stack[--sp] == 0 ? code[pc] : pc + 1;
                    case LT -> stack[--sp - 1] = stack[sp - 1] < stack[sp] ? 1 : 0;
                    case PRINT -> out.append(stack[--sp]).append(' ');
                    case CALL -> {
                        calls[cp++] = pc + 1;
                        pc = code[pc];
                    }
                    case RET -> pc = calls[--cp];
                    case HALT -> {
                        return out + "steps " + steps;
                    }
                    default -> throw new IllegalStateException("opcode " + code[pc - 1]);
                }
            }
        } catch (ArithmeticException | ArrayIndexOutOfBoundsException | IllegalStateException e) {
            return out + "trap " + e.getMessage() + " pc " + pc + " sp " + sp;
        }
    }

    public static void main(String[] args) {
        System.out.println(new BytecodeMachine(PUSH, 2, STORE, 0, LOAD, 0, PUSH, 60, LT, JZ, 45, PUSH, 2, STORE, 1, LOAD, 1, LOAD, 0, LT, JZ, 35, LOAD, 0, LOAD, 1, MOD, JZ, 38, LOAD, 1, PUSH, 1, ADD, STORE, 1, LOAD, 0, PRINT, LOAD, 0, PUSH, 1, ADD, STORE, 0, HALT).run());
        System.out.println(new BytecodeMachine(PUSH, 5, PUSH, 0, MOD, HALT).run());
        System.out.println(new BytecodeMachine(CALL, 0).run());
        System.out.println(new BytecodeMachine(ADD).run());
        System.out.println(new BytecodeMachine(PUSH, 1, JMP, 0).run());
        System.out.println(new BytecodeMachine(99).run());
        System.out.println(new BytecodeMachine(PUSH, 6, DUP, MUL, PUSH, 1, SWAP, SUB, PRINT, HALT).run());
        int[] longer = new int[40_002];
        Arrays.fill(longer, PUSH);
        for (int i = 0; i < 40_000; i += 4) {
            longer[i + 1] = i;
            longer[i + 2] = STORE;
            longer[i + 3] = 3;
        }
        longer[40_000] = HALT;
        BytecodeMachine m = new BytecodeMachine(longer);
        System.out.println(m.run() + " " + m.memory[3]);
    }
}
