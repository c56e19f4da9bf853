package dev.cloister.samples.aml.host;

import dev.cloister.samples.aml.RingQuery;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The command line, read into the case it asks for. */
final class AmlArguments {
    static final String USAGE =
            """
            usage: [--data DIR] [--banks N] [--fee PERCENT] [--window STEPS] [--seed N] [--plain]
              --data DIR     a folder with nodes.csv and transactions.csv; without it data is generated
              --banks N      number of banks (4)
              --fee PERCENT  what a hop may keep (given data: 0, equal amounts; generated: 3)
              --window STEPS time between the first and the last hop (given data: 0, no limit; generated: 30)
              --seed N       seed of the generated data (1)
              --plain        run the same classes in this JVM instead of an enclave, to compare
            """;

    private final Map<String, String> options = new HashMap<>();

    AmlArguments(String... args) {
        for (int i = 0; i < args.length; i++) {
            String option = args[i];
            if (option.equals("--plain")) {
                options.put(option, "");
            } else if (USAGE.contains("[" + option + " ") && i + 1 < args.length) {
                options.put(option, args[++i]);
            } else {
                throw new DataException(
                        option + ": not an option, or its value is missing\n" + USAGE);
            }
        }
    }

    boolean plain() {
        return options.containsKey("--plain");
    }

    CaseData load() {
        int banks = (int) number("--banks", 4, 1, 1000);
        if (!options.containsKey("--data")) {
            GeneratedData.Shape shape =
                    GeneratedData.Shape.ordinary((long) number("--seed", 1, 0, 1L << 52), banks);
            double fee = number("--fee", shape.feePercent(), 0, 50);
            int window = (int) number("--window", shape.windowSteps(), 1, 100);
            return GeneratedData.generate(
                    new GeneratedData.Shape(
                            shape.seed(),
                            shape.accounts(),
                            shape.payments(),
                            shape.rings(),
                            shape.decoys(),
                            banks,
                            fee,
                            window));
        }
        RingQuery query =
                new RingQuery(
                        3,
                        8,
                        number("--fee", 0, 0, 50),
                        (int) number("--window", 0, 0, Integer.MAX_VALUE));
        return DataFolder.read(Path.of(options.get("--data")), banks, query);
    }

    private double number(String option, double unlessGiven, double least, double most) {
        String text = options.get(option);
        if (text == null) return unlessGiven;
        try {
            double value = Double.parseDouble(text);
            if (value >= least && value <= most) return value;
        } catch (NumberFormatException notANumber) {
            // Falls through to the one message for both mistakes.
        }
        throw new DataException(
                option + " " + text + ": not a number from " + least + " to " + most);
    }
}
