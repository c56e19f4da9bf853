package dev.cloister.cli;

import picocli.CommandLine.Command;

@Command(
        name = "quote",
        description = "Looks at evidence from enclaves and judges it.",
        subcommands = {
            QuoteShowCommand.class,
            QuoteVerifyCommand.class,
            QuoteCollateralCommand.class
        })
final class QuoteCommand {}
