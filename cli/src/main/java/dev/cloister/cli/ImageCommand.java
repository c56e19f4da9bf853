package dev.cloister.cli;

import picocli.CommandLine.Command;

@Command(
        name = "image",
        description = "Looks at a signed enclave image.",
        subcommands = {
            ImageShowCommand.class,
            ImageVerifyCommand.class,
            ImageExportCommand.class,
            ImageDiffCommand.class
        })
final class ImageCommand {}
