package dev.cloister.conformance.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an expression of a type may look like, one row each. {@code {int}} stands for an expression
 * of that type, {@code {v}} for a new name, and {@code {[int v] long}} for an expression of a
 * lambda's body in which that name is a variable. A leading number is a weight. All rows compile
 * for all operands; many throw for some. Nothing depends on the machine, on identity or on time.
 */
final class RandomGrammar {
    private static final String LEAVES =
            """
            int 0 1 -1 7 31 32 255 65536 -2147483648 2147483647 0x55555555
            long 0L 1L -1L 63L 4294967296L -9223372036854775808L 9223372036854775807L
            double 0.0 -0.0 1.5 1e300 -1e-300 4.9e-324 (0.0/0.0) (1.0/0.0) 0.1 9.007199254740993E15
            float 0f -0f 1.25f 3e38f 1.4e-45f (0f/0f) 16777217f (-1f/0f)
            boolean true false
            String "" "a" "zebra" "\\u00e9\\u20ac" "12" "-7" "x1" "AaBB" "BBAa" "\\ud83d\\ude00"
            char 'a' 'Z' '0' '\\u00df' '\\uffff' '\\0'
            byte (byte)0 (byte)127 (byte)-128 (byte)3
            short (short)0 (short)32767 (short)-32768 (short)100
            Integer 127 -129 1000 (Integer)null
            Long 5L 128L (Long)null
            Object (Object)1 (Object)2L (Object)0.5 (Object)'q' (Object)"one" (Object)Named.TWO (Object)Square.FOUR (Object)null
            Base object(0) object(1) object(2) object(3)
            """;

    private static final String ROWS =
            """
            3 int ({int} + {int})
            2 int ({int} - {int})
            2 int ({int} * {int})
            int ({int} & {int})
            int ({int} | {int})
            int ({int} ^ {int})
            2 int ({int} / {int})
            2 int ({int} % {int})
            int ({int} << {int})
            int ({int} >> {long})
            int ({int} >>> {int})
            int ({byte} * {char} - {short})
            int -({int})
            int ~({int})
            2 int (int) ({long})
            int (int) ({double})
            int (int) ({float})
            int (int) ({Integer})
            2 int ({boolean} ? {int} : {int})
            int (0 + ({boolean} ? {byte} : {char}))
            int {String}.length()
            int {String}.hashCode()
            int {String}.compareTo({String})
            int {String}.indexOf({char})
            int {String}.lastIndexOf({String})
            int Integer.parseInt({String})
            int Character.getNumericValue({char})
            int Integer.bitCount({int})
            int Integer.reverse({int})
            int Integer.highestOneBit({int})
            int Integer.numberOfLeadingZeros({int})
            int Integer.numberOfTrailingZeros({int})
            int Integer.rotateLeft({int}, {int})
            int Integer.compareUnsigned({int}, {int})
            int Integer.divideUnsigned({int}, {int})
            int Math.max({int}, {int})
            int Math.min({int}, {int})
            int Math.floorMod({int}, {int})
            int Math.floorDiv({int}, {int})
            int Math.addExact({int}, {int})
            int Math.multiplyExact({int}, {int})
            int Math.toIntExact({long})
            int Double.compare({double}, {double})
            int Float.floatToIntBits({float})
            int cell({int}, {int})
            int (counter++ - {int})
            int ({int} + --counter)
            int (counter = {int})
            int (cells[{int} & 7] += {int})
            int cells[{int} & 7]--
            int +bytes[{int} & 3]
            int (0 + (shorts[{int} & 3] -= {int}))
            int (int) (chars[{int} & 3] ^= {int})
            int words[{int} & 3].length()
            int grid[{int} & 1].length
            int shape({int}).area({int})
            int {Base}.f({int})
            int {Base}.g({int}, {String})
            int {Base}.a
            int (int) MAP.getOrDefault({String}, (int) ({int}))
            int LIST.indexOf((long) ({long}))
            int new Square({int}).hashCode()
            int java.util.Objects.hash({int}, {String}, {Long})
            int java.util.Arrays.hashCode(bytes)
            int twice({v} -> {[int v] int}, {int})
            int ((java.util.function.IntSupplier) () -> {[int v] int}).getAsInt()
            int ((java.util.function.ToIntFunction<String>) String::length).applyAsInt({String})
            int java.util.stream.IntStream.range(0, {int} & 7).map({v} -> {[int v] int}).sum()
            int (switch ({int} & 3) { case 0 -> {int}; case 1, 2 -> {int}; default -> { counter++; yield 0 + {int}; } })
            int (switch ({String}) { case "AaBB" -> 1; case "BBAa" -> {int}; case "a", "12" -> 3; default -> {int}; })
            int (switch (Named.values()[{int} & 1]) { case ONE -> {int}; case TWO -> {int}; })
            int ({Object} instanceof Integer {v} ? {v} + 1 : {int})
            int ({Object} instanceof Square {v} && {v}.side() > 0 ? {v}.side() : {int})
            3 long ({long} + {long})
            long ({long} - {int})
            2 long ({long} * {long})
            long ({long} & {long})
            long ({long} ^ {int})
            long ({long} / {long})
            long ({long} % {int})
            long ({long} << {int})
            long ({long} >> {long})
            long ({long} >>> {int})
            long (long) ({double})
            long (long) ({float})
            2 long (long) ({int})
            long (long) ({Long})
            2 long ({boolean} ? {long} : {int})
            long Long.reverseBytes({long})
            long Long.lowestOneBit({long})
            long Long.rotateRight({long}, {int})
            long Long.remainderUnsigned({long}, {long})
            long Math.multiplyHigh({long}, {long})
            long Math.abs({long})
            long Math.subtractExact({long}, {long})
            long Double.doubleToLongBits({double})
            long Math.round({double})
            long (grid[{int} & 1][{int} & 3] += {long})
            long grid[{int} & 3][{int} & 3]--
            long ({Base}.b += {int})
            long (long) LIST.get({int} & 3)
            long Long.parseLong({String}, 16)
            long ((java.util.function.LongUnaryOperator) {v} -> {[long v] long}).applyAsLong({long})
            long java.util.stream.LongStream.rangeClosed({int} & 3, 5).filter({v} -> {[long v] boolean}).sum()
            3 double ({double} + {double})
            double ({double} - {float})
            2 double ({double} * {double})
            double ({double} / {int})
            double ({double} % {double})
            double (double) ({long})
            double (double) ({int})
            double -({double})
            double ({boolean} ? {double} : {int})
            double Math.abs({double})
            double Math.floor({double})
            double Math.ceil({double})
            double Math.rint({double})
            double Math.sqrt({double})
            double Math.max({double}, {double})
            double Math.min({double}, {float})
            double Math.copySign({double}, {double})
            double Math.ulp({double})
            double Math.scalb({double}, {int})
            double StrictMath.sin({double})
            double (total += {double})
            double (doubles[{int} & 3] *= {double})
            double Double.longBitsToDouble({long})
            double Double.parseDouble({String})
            2 float ({float} + {float})
            float ({float} * {int})
            float ({float} / {float})
            float ({float} % {float})
            float (float) ({double})
            float (float) ({long})
            float ({boolean} ? {float} : {long})
            float Math.max({float}, {float})
            float Float.intBitsToFloat({int})
            2 boolean ({int} < {int})
            boolean ({int} == {char})
            boolean ({long} >= {int})
            boolean ({long} != {long})
            boolean ({double} <= {double})
            boolean !({float} > {float})
            boolean ({double} == {float})
            2 boolean ({boolean} && {boolean})
            2 boolean ({boolean} || {boolean})
            boolean ({boolean} ^ {boolean})
            boolean ({boolean} & {boolean})
            boolean {String}.equals({Object})
            boolean {String}.isEmpty()
            boolean {String}.isBlank()
            boolean {String}.contains({String})
            boolean {String}.startsWith({String})
            boolean Character.isLetterOrDigit({char})
            boolean ({Object} instanceof String)
            boolean ({Object} instanceof Comparable)
            boolean (shape({int}) instanceof Named)
            boolean new Square({int}).equals({Object})
            boolean ({String} == null)
            boolean MAP.containsKey({String})
            boolean Double.isNaN({double})
            3 String ({String} + {int})
            String ({String} + {String})
            String ({String} + {double} + {char})
            String ("" + {long} + {boolean} + {String})
            String ({float} + {String} + {Object})
            String String.valueOf({double})
            String String.valueOf({Object})
            String {String}.substring({int})
            String {String}.substring({int} & 1, {int} & 3)
            String {String}.trim()
            String {String}.toUpperCase()
            String {String}.toLowerCase()
            String {String}.strip()
            String {String}.intern()
            String {String}.concat({String})
            String {String}.repeat({int} & 3)
            String {String}.replace({char}, {char})
            String {String}.replace({String}, "-")
            String new StringBuilder({String}).reverse().append({float}).toString()
            String new StringBuilder({String}).insert(0, {long}).append({char}).toString()
            String new StringBuilder({String}).deleteCharAt({int}).toString()
            String Integer.toString({int}, 7)
            String Long.toHexString({long})
            String Integer.toBinaryString({int})
            String String.join({String}, words)
            String ({boolean} ? {String} : {String})
            String (text = clip({String}))
            String words[{int} & 3]
            String {Object}.toString()
            String new Square({int}).toString()
            String {Base}.name()
            String java.util.List.of({int}, {int}, {int}).toString()
            String java.util.Arrays.asList({Integer}, {Integer}).toString()
            String String.format("%d %s %x", {int}, {String}, {long})
            String ((java.util.function.Supplier<String>) () -> {[int v] String}).get()
            String java.util.Optional.ofNullable({String}).map({v} -> {[String v] String}).orElse("none")
            String (switch ({Object}.getClass().getSimpleName()) { case "String" -> {String}; case "Long" -> "L"; default -> "?"; })
            char {String}.charAt({int})
            char (char) ({int})
            char (char) ({double})
            char Character.toUpperCase({char})
            char ({boolean} ? 'x' : {char})
            byte (byte) ({int})
            byte (byte) ({long})
            byte (byte) ({double})
            byte (byte) (bytes[{int} & 3] <<= {int})
            byte bytes[{int} & 3]++
            short (short) ({int})
            short (short) ({char})
            short Short.reverseBytes({short})
            Integer ({boolean} ? {Integer} : {Integer})
            Integer Integer.valueOf({int})
            Integer MAP.get({String})
            Long Long.valueOf({long})
            Long LIST.get({int} & 7)
            Object ((Object) ({int}))
            Object ((Object) ({double}))
            Object ((Object) ({String}))
            Object ((Object) ({boolean} ? {Integer} : {Object}))
            Object ((Object) shape({int}))
            Base object({int})
            Base ({boolean} ? {Base} : {Base})
            """;

    private final Map<String, List<String>> leaves = new HashMap<>();
    private final Map<String, List<String>> rows = new HashMap<>();

    RandomGrammar() {
        for (String line : LEAVES.lines().toList()) {
            int space = line.indexOf(' ');
            String[] all = line.substring(space + 1).split(" ");
            leaves.put(line.substring(0, space), List.of(all));
        }
        for (String line : ROWS.lines().toList()) {
            boolean weighted = Character.isDigit(line.charAt(0));
            int weight = weighted ? line.charAt(0) - '0' : 1;
            String row = weighted ? line.substring(2) : line;
            int space = row.indexOf(' ');
            rows.computeIfAbsent(row.substring(0, space), type -> new ArrayList<>())
                    .addAll(Collections.nCopies(weight, row.substring(space + 1)));
        }
    }

    List<String> leaves(String type) {
        return leaves.get(type);
    }

    List<String> rows(String type) {
        return rows.get(type);
    }
}
