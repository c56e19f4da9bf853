package dev.cloister.cli;

import picocli.CommandLine.Command;

@Command(
        name = "edl",
        description = "Works with EDL files, the description of what crosses the boundary.",
        subcommands = {
            EdlCheckCommand.class,
            EdlFormatCommand.class,
            EdlStubsCommand.class,
            EdlFromClassesCommand.class,
            EdlDiffCommand.class
        })
final class EdlCommand {}
