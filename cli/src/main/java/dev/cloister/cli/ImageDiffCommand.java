package dev.cloister.cli;

import dev.cloister.image.ExpectedIdentity;
import dev.cloister.image.ImageDiff;
import dev.cloister.image.ImageDifference;
import dev.cloister.image.ImageVerifier;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        description = {
            "Says what differs between two images, and why.",
            "Settings, tools and sources are causes; sections and pages are their effects."
        },
        footer = {"%nExit codes: 0 equal; 1 different; 125 an image is not sound; 2 wrong usage."})
final class ImageDiffCommand implements Callable<Integer> {
    private static final int DIFFERENT = 1;

    @Spec private CommandSpec command;

    @Parameters(index = "0", paramLabel = "A", description = "The first .enclave file.")
    private Path first;

    @Parameters(index = "1", paramLabel = "B", description = "The second .enclave file.")
    private Path second;

    @Option(names = "--json", description = "Print JSON, for programs.")
    private boolean json;

    @Override
    public Integer call() {
        ImageDiff diff =
                ImageDiff.of(
                        ImageVerifier.verify(first, ExpectedIdentity.any()),
                        ImageVerifier.verify(second, ExpectedIdentity.any()));
        PrintWriter out = command.commandLine().getOut();
        out.print(json ? json(diff) : text(diff));
        out.flush();
        return diff.isEmpty() ? ExitCode.OK : DIFFERENT;
    }

    private static String text(ImageDiff diff) {
        StringBuilder text = new StringBuilder();
        diff.reasons().forEach(reason -> text.append(reason).append('\n'));
        String area = "";
        for (ImageDifference each : diff.differences()) {
            if (!area.equals(each.areaName())) {
                area = each.areaName();
                text.append('\n').append(area).append('\n');
            }
            text.append("  ").append(each.what()).append('\n');
            text.append("    A ").append(shown(each.first())).append('\n');
            text.append("    B ").append(shown(each.second())).append('\n');
        }
        return text.toString();
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(none)" : value;
    }

    private static String json(ImageDiff diff) {
        List<Object> differences = new ArrayList<>();
        for (ImageDifference each : diff.differences()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("area", each.areaName());
            row.put("what", each.what());
            row.put("a", each.first());
            row.put("b", each.second());
            differences.add(row);
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("equal", diff.isEmpty());
        tree.put("reasons", diff.reasons());
        tree.put("differences", differences);
        return JsonWriter.text(tree);
    }
}
