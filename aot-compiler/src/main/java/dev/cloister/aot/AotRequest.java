package dev.cloister.aot;

import dev.cloister.aot.world.LibraryJdk;
import dev.cloister.aot.world.WorldRequest;
import java.util.List;
import java.util.SortedMap;

/**
 * What is compiled into one image.
 *
 * @param world class path, library JDK, entry points and bound natives
 * @param bridges generated C that calls the entry points and implements the bound natives: file
 *     name → text
 */
public record AotRequest(WorldRequest world, SortedMap<String, String> bridges) {
    LibraryJdk jdk() {
        return world.jdk();
    }

    List<WorldRequest.EntryPoint> entryPoints() {
        return world.entryPoints();
    }
}
