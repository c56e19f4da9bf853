package toolbox;

import dev.cloister.Trusted;
import java.util.List;

@Trusted
public final class ToolboxInEnclave implements Toolbox {
    @Override
    public Tool open(int weight) {
        return new ToolInEnclave(weight);
    }

    @Override
    public long weigh(List<Holder> holders, Tool extra) {
        long sum = extra.weight();
        for (Holder holder : holders) {
            sum += weight(holder);
        }
        return sum;
    }

    private static long weight(Holder holder) {
        if (holder instanceof Hook hook) {
            return (long) hook.tool().weight() * hook.times();
        }
        Box box = (Box) holder;
        long sum = box.first().map(Tool::weight).orElse(0);
        for (Tool[] tools : box.others().values()) {
            for (Tool tool : tools) {
                sum += tool.weight();
            }
        }
        for (Box inner : box.inner()) {
            sum += weight(inner);
        }
        return sum;
    }

    private record ToolInEnclave(int weight) implements Tool {
        @Override
        public void close() {
            throw new IllegalArgumentException("nobody closes it");
        }
    }
}
