package dev.cloister.aot.ir;

import dev.cloister.aot.world.ClosedWorld;
import dev.cloister.aot.world.WorldMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what {@link IrPrinter} writes; values and blocks are numbered anew in the order of the
 * text.
 */
public final class IrParser {
    private static final Pattern BLOCK =
            Pattern.compile("b(\\d+)(?: <-((?: b\\d+)+))?(?: catch b(\\d+))?:");
    private static final Pattern VALUE =
            Pattern.compile("%(\\d+):([a-z]+)(!?)(?:<(=?)([^>]+)>)? = (.*)");

    private final ClosedWorld world;
    private final IrMethod method;
    private final Map<String, IrBlock> blocks = new LinkedHashMap<>();
    private final Map<String, IrInstruction> values = new HashMap<>();
    private final Map<IrInstruction, List<String>> operands = new LinkedHashMap<>();

    private IrParser(ClosedWorld world, WorldMethod javaMethod) {
        this.world = world;
        this.method = new IrMethod(javaMethod);
    }

    /** Parses the body of a method. */
    public static IrMethod parse(String text, ClosedWorld world, WorldMethod javaMethod) {
        return new IrParser(world, javaMethod).parse(text);
    }

    private IrMethod parse(String text) {
        List<String> lines =
                text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .toList();
        for (String line : lines) {
            Matcher block = BLOCK.matcher(line);
            if (block.matches()) {
                blocks.put(block.group(1), method.newBlock());
            }
        }
        IrBlock current = null;
        for (String line : lines) {
            Matcher block = BLOCK.matcher(line);
            if (block.matches()) {
                current = blocks.get(block.group(1));
                connect(current, block);
            } else {
                instruction(line, current);
            }
        }
        operands.forEach(
                (user, names) -> names.forEach(name -> user.operands().add(values.get(name))));
        return method;
    }

    /** The header lists the predecessors in phi order, so it alone fills that list. */
    private void connect(IrBlock block, Matcher header) {
        if (header.group(2) != null) {
            for (String predecessor : header.group(2).strip().split(" ")) {
                block.predecessors().add(blocks.get(predecessor.substring(1)));
            }
        }
        if (header.group(3) != null) {
            block.attachHandler(blocks.get(header.group(3)));
        }
    }

    private void instruction(String line, IrBlock block) {
        Matcher value = VALUE.matcher(line);
        boolean hasValue = value.matches();
        String text = hasValue ? value.group(6) : line;
        int arrow = text.indexOf(" -> ");
        if (arrow >= 0) {
            for (String successor : text.substring(arrow + 4).split(" ")) {
                block.successors().add(blocks.get(successor.substring(1)));
            }
            text = text.substring(0, arrow);
        }
        List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
        String word = words.remove(0);
        String attribute = words.isEmpty() || words.get(0).startsWith("%") ? "" : words.remove(0);
        IrType type =
                hasValue ? IrType.valueOf(value.group(2).toUpperCase(Locale.ROOT)) : IrType.VOID;
        IrInstruction instruction =
                method.newInstruction(IrMnemonics.parse(word, attribute, world), type);
        if (hasValue) {
            values.put(value.group(1), instruction);
            boolean isNonNull = !value.group(3).isEmpty();
            if (value.group(5) != null) {
                instruction.setFacts(
                        new RefFacts(
                                world.classNamed(value.group(5)),
                                !value.group(4).isEmpty(),
                                isNonNull));
            } else if (isNonNull) {
                instruction.setFacts(RefFacts.UNKNOWN.asNonNull());
            }
        }
        operands.put(instruction, words.stream().map(name -> name.substring(1)).toList());
        if (instruction.operation() instanceof IrOperation.Phi) {
            block.appendPhi(instruction);
        } else {
            block.append(instruction);
        }
    }
}
