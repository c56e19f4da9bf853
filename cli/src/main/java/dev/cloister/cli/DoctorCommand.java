package dev.cloister.cli;

import dev.cloister.cli.doctor.Diagnosis;
import dev.cloister.cli.doctor.Doctor;
import dev.cloister.cli.doctor.Finding;
import dev.cloister.cli.doctor.LocalMachine;
import dev.cloister.cli.doctor.Machine;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "doctor",
        description = {
            "Says what this machine can do, and for each thing that is missing how to get it.",
            "Changes nothing and asks nobody else."
        },
        footer = {
            "%nExit codes: 0 images run, at least in simulation; 3 they do not; with --hardware,",
            "4 they run in simulation only; with --build, 5 they cannot be built; 2 wrong usage."
        })
final class DoctorCommand implements Callable<Integer> {
    private static final int NO_SIMULATION = 3;
    private static final int NO_HARDWARE = 4;
    private static final int NO_BUILD = 5;

    private final Machine machine;

    @Spec private CommandSpec command;

    @Option(names = "--json", description = "Print JSON, for programs.")
    private boolean json;

    @Option(names = "--hardware", description = "Fail when images cannot run in SGX.")
    private boolean hardware;

    @Option(names = "--build", description = "Fail when images cannot be built.")
    private boolean build;

    DoctorCommand() {
        this(new LocalMachine(Path.of("/")));
    }

    DoctorCommand(Machine machine) {
        this.machine = machine;
    }

    @Override
    public Integer call() {
        Diagnosis diagnosis = Doctor.examine(machine);
        PrintWriter out = command.commandLine().getOut();
        out.print(json ? JsonWriter.text(tree(diagnosis)) : text(diagnosis));
        out.flush();
        if (!diagnosis.canSimulate()) {
            return NO_SIMULATION;
        }
        if (hardware && !diagnosis.canUseHardware()) {
            return NO_HARDWARE;
        }
        return build && !diagnosis.canBuild() ? NO_BUILD : ExitCode.OK;
    }

    private static String text(Diagnosis diagnosis) {
        StringBuilder text = new StringBuilder();
        verdicts(diagnosis)
                .forEach(
                        (what, can) ->
                                text.append(String.format("%-12s %s%n", what, can ? "yes" : "no")));
        text.append('\n');
        for (Finding each : diagnosis.findings()) {
            String mark =
                    switch (each.state()) {
                        case OK -> "ok";
                        case MISSING -> each.need() == Finding.Need.NOTHING ? "-" : "MISSING";
                        case UNKNOWN -> "?";
                    };
            text.append(String.format("%-8s %-15s %s%n", mark, each.id(), each.value()));
            if (!each.remedy().isEmpty()) {
                text.append(String.format("%24s → %s%n", "", each.remedy()));
            }
        }
        return text.toString();
    }

    private static Map<String, Boolean> verdicts(Diagnosis diagnosis) {
        Map<String, Boolean> can = new LinkedHashMap<>();
        can.put("simulation", diagnosis.canSimulate());
        can.put("hardware", diagnosis.canUseHardware());
        can.put("attestation", diagnosis.canAttest());
        can.put("build", diagnosis.canBuild());
        return can;
    }

    private static Map<String, Object> tree(Diagnosis diagnosis) {
        List<Object> findings = new ArrayList<>();
        for (Finding each : diagnosis.findings()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", each.id());
            row.put("state", each.state().name().toLowerCase(Locale.ROOT));
            row.put("value", each.value());
            row.put("neededFor", each.need().name().toLowerCase(Locale.ROOT));
            row.put("remedy", each.remedy());
            findings.add(row);
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("can", verdicts(diagnosis));
        tree.put("findings", findings);
        return tree;
    }
}
