package dev.cloister.cli;

import picocli.CommandLine.Command;

@Command(
        name = "collateral",
        description = "Gets what quotes are judged by.",
        subcommands = {
            CollateralFetchCommand.class,
            CollateralBundleCommand.class,
            CollateralSimulationCommand.class
        })
final class QuoteCollateralCommand {}
