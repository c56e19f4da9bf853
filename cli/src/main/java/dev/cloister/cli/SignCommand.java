package dev.cloister.cli;

import picocli.CommandLine.Command;

@Command(
        name = "sign",
        description = {
            "Signs an image: in one step, or in two when the key is on another machine.",
            "MRENCLAVE stays; what is signed besides it can be changed. See docs/signing.md."
        },
        subcommands = {SignImageCommand.class, SignPrepareCommand.class, SignAttachCommand.class})
final class SignCommand {}
