package dev.cloister.cli;

import dev.cloister.image.ExpectedIdentity;
import dev.cloister.image.ImageVerifier;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "show",
        description =
                "Verifies an image and prints its identity, attributes, layout, boundary, sizes and build.",
        footer = {"%nExit codes: 0 shown; 125 the image is not sound; 2 wrong usage."})
final class ImageShowCommand implements Callable<Integer> {
    @Spec private CommandSpec command;

    @Parameters(paramLabel = "IMAGE", description = "The .enclave file.")
    private Path image;

    @Option(names = "--json", description = "Print JSON, for programs.")
    private boolean json;

    @Override
    public Integer call() {
        ImageDescription description =
                new ImageDescription(ImageVerifier.verify(image, ExpectedIdentity.any()));
        command.commandLine().getOut().print(json ? description.json() : description.text());
        command.commandLine().getOut().flush();
        return ExitCode.OK;
    }
}
