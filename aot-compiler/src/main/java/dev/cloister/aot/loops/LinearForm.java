package dev.cloister.aot.loops;

import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrOperation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A sum in 64 bits: {@code constant + sum of factor * term}, where terms are ints. Small factors
 * and few terms only, so that the sum cannot overflow.
 *
 * @param terms factor of each term, none 0
 */
record LinearForm(Map<Term, Long> terms, long constant) {
    private static final long LARGEST_FACTOR = 1 << 16;
    private static final long LARGEST_CONSTANT = 1L << 40;
    private static final int MOST_TERMS = 4;
    private static final int DEEPEST = 8;

    /** An int value; lengths of one array are one term, however often they are asked for. */
    record Term(boolean isLength, IrInstruction base, IrInstruction value) {
        static Term of(IrInstruction value) {
            boolean isLength = value.operation() instanceof IrOperation.ArrayLength;
            return new Term(isLength, isLength ? value.operand(0) : value, value);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Term term && term.isLength == isLength && term.base == base;
        }

        @Override
        public int hashCode() {
            return base.hashCode() + (isLength ? 1 : 0);
        }
    }

    static LinearForm of(long constant) {
        return new LinearForm(Map.of(), constant);
    }

    /** The value itself: a number, a length less a number, or a term. */
    static LinearForm exactly(IrInstruction value) {
        if (value.operation() instanceof IrOperation.Constant constant) {
            return of((Integer) constant.value());
        }
        if (value.operation() instanceof IrOperation.Arithmetic arithmetic
                && (arithmetic.operator() == IrOperation.Operator.ADD
                        || arithmetic.operator() == IrOperation.Operator.SUB)
                && value.operand(0).operation() instanceof IrOperation.ArrayLength
                && value.operand(1).operation() instanceof IrOperation.Constant constant) {
            int amount = (Integer) constant.value();
            boolean isLess =
                    arithmetic.operator() == IrOperation.Operator.SUB ? amount >= 0 : amount <= 0;
            if (isLess) { // A length is not negative, so this cannot overflow.
                return exactly(value.operand(0)).plus(of(-Math.abs((long) amount)));
            }
        }
        return new LinearForm(Map.of(Term.of(value), 1L), 0);
    }

    /**
     * What an index is modulo 2^32: if the sum, in 64 bits, is in the range of an int, then the
     * index is just that. Empty when it is no sum.
     */
    static Optional<LinearForm> modulo(IrInstruction index) {
        return modulo(index, DEEPEST).filter(LinearForm::isSmall);
    }

    private static Optional<LinearForm> modulo(IrInstruction value, int depth) {
        if (value.operation() instanceof IrOperation.Arithmetic arithmetic && depth > 0) {
            Optional<LinearForm> left = modulo(value.operand(0), depth - 1);
            Optional<LinearForm> right = modulo(value.operand(1), depth - 1);
            if (left.isPresent() && right.isPresent()) {
                Optional<LinearForm> sum =
                        switch (arithmetic.operator()) {
                            case ADD -> Optional.of(left.get().plus(right.get()));
                            case SUB -> Optional.of(left.get().plus(right.get().times(-1)));
                            case MUL -> product(left.get(), right.get());
                            case SHL -> shifted(left.get(), right.get());
                            default -> Optional.empty();
                        };
                if (sum.filter(LinearForm::isSmall).isPresent()) {
                    return sum;
                }
            }
        }
        return Optional.of(exactly(value));
    }

    private static Optional<LinearForm> product(LinearForm left, LinearForm right) {
        if (left.isConstant() && Math.abs(left.constant) <= LARGEST_FACTOR) {
            return Optional.of(right.times(left.constant));
        }
        if (right.isConstant() && Math.abs(right.constant) <= LARGEST_FACTOR) {
            return Optional.of(left.times(right.constant));
        }
        return Optional.empty();
    }

    private static Optional<LinearForm> shifted(LinearForm left, LinearForm distance) {
        boolean isShort = distance.isConstant() && distance.constant >= 0 && distance.constant < 16;
        return isShort ? Optional.of(left.times(1L << distance.constant)) : Optional.empty();
    }

    boolean isConstant() {
        return terms.isEmpty();
    }

    private boolean isSmall() {
        return terms.size() <= MOST_TERMS
                && Math.abs(constant) <= LARGEST_CONSTANT
                && terms.values().stream().allMatch(f -> Math.abs(f) <= LARGEST_FACTOR);
    }

    /** Factor of a value, 0 when it is no term. */
    long factor(IrInstruction value) {
        return terms.getOrDefault(Term.of(value), 0L);
    }

    LinearForm plus(LinearForm other) {
        Map<Term, Long> sum = new LinkedHashMap<>(terms);
        other.terms.forEach((term, factor) -> sum.merge(term, factor, Long::sum));
        sum.values().removeIf(factor -> factor == 0);
        return new LinearForm(sum, constant + other.constant);
    }

    LinearForm times(long factor) {
        Map<Term, Long> product = new LinkedHashMap<>();
        if (factor != 0) {
            terms.forEach((term, old) -> product.put(term, old * factor));
        }
        return new LinearForm(product, constant * factor);
    }

    /** The same with {@code replacement} in the place of {@code value}. */
    LinearForm with(IrInstruction value, LinearForm replacement) {
        long factor = factor(value);
        return factor == 0
                ? this
                : plus(exactly(value).times(-factor)).plus(replacement.times(factor));
    }
}
