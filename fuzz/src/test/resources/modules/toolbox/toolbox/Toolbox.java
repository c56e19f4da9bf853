package toolbox;

import dev.cloister.EnclaveObject;
import dev.cloister.EnclaveService;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every place in which a handle may stand. */
@EnclaveService
public interface Toolbox {
    Tool open(int weight);

    long weigh(List<Holder> holders, Tool extra);

    @EnclaveObject
    interface Tool extends AutoCloseable {
        int weight();

        @Override
        void close();
    }

    sealed interface Holder {}

    record Hook(Tool tool, int times) implements Holder {}

    record Box(Optional<Tool> first, Map<String, Tool[]> others, List<Box> inner)
            implements Holder {}
}
