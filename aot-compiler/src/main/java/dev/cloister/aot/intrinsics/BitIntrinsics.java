package dev.cloister.aot.intrinsics;

import java.util.Map;

/**
 * Bit counting and reordering, for which x86-64-v3 has instructions that define every input, 0
 * included.
 */
final class BitIntrinsics extends TemplateIntrinsics {
    BitIntrinsics() {
        super(
                Effect.PURE,
                Map.ofEntries(
                        Map.entry(
                                "java/lang/Integer.bitCount(I)I",
                                "__builtin_popcount((uint32_t)$0)"),
                        Map.entry(
                                "java/lang/Long.bitCount(J)I",
                                "__builtin_popcountll((uint64_t)$0)"),
                        Map.entry(
                                "java/lang/Integer.numberOfLeadingZeros(I)I",
                                "(int32_t)__builtin_ia32_lzcnt_u32((uint32_t)$0)"),
                        Map.entry(
                                "java/lang/Long.numberOfLeadingZeros(J)I",
                                "(int32_t)__builtin_ia32_lzcnt_u64((uint64_t)$0)"),
                        Map.entry(
                                "java/lang/Integer.numberOfTrailingZeros(I)I",
                                "(int32_t)__builtin_ia32_tzcnt_u32((uint32_t)$0)"),
                        Map.entry(
                                "java/lang/Long.numberOfTrailingZeros(J)I",
                                "(int32_t)__builtin_ia32_tzcnt_u64((uint64_t)$0)"),
                        Map.entry(
                                "java/lang/Integer.reverseBytes(I)I",
                                "(int32_t)__builtin_bswap32((uint32_t)$0)"),
                        Map.entry(
                                "java/lang/Long.reverseBytes(J)J",
                                "(int64_t)__builtin_bswap64((uint64_t)$0)"),
                        Map.entry(
                                "java/lang/Character.reverseBytes(C)C",
                                "(int32_t)__builtin_bswap16((uint16_t)$0)"),
                        Map.entry(
                                "java/lang/Short.reverseBytes(S)S",
                                "(int16_t)__builtin_bswap16((uint16_t)$0)"),
                        Map.entry(
                                "java/lang/Integer.reverse(I)I",
                                "(int32_t)__builtin_bitreverse32((uint32_t)$0)"),
                        Map.entry(
                                "java/lang/Long.reverse(J)J",
                                "(int64_t)__builtin_bitreverse64((uint64_t)$0)"),
                        Map.entry(
                                "java/lang/Integer.rotateLeft(II)I",
                                "(int32_t)__builtin_rotateleft32((uint32_t)$0,(uint32_t)$1)"),
                        Map.entry(
                                "java/lang/Integer.rotateRight(II)I",
                                "(int32_t)__builtin_rotateright32((uint32_t)$0,(uint32_t)$1)"),
                        Map.entry(
                                "java/lang/Long.rotateLeft(JI)J",
                                "(int64_t)__builtin_rotateleft64((uint64_t)$0,(uint64_t)$1)"),
                        Map.entry(
                                "java/lang/Long.rotateRight(JI)J",
                                "(int64_t)__builtin_rotateright64((uint64_t)$0,(uint64_t)$1)")));
    }
}
